using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MeetingOrchestrator.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    internal sealed partial class Convening : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "correlation",
                table: "outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "uncertain",
                table: "outbox",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            // The version before did not tell attempts apart: each one may have reached the outside world.
            // That of a claim still held is counted when it is claimed again.
            migrationBuilder.Sql(
                """
                UPDATE outbox SET uncertain = attempts - CASE WHEN lease_until IS NULL THEN 0 ELSE 1 END WHERE state = 'open' AND attempts > 0;
                """);

            migrationBuilder.CreateTable(
                name: "calendar_entries",
                columns: table => new
                {
                    provider_event_id = table.Column<string>(type: "TEXT", nullable: false),
                    meeting = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_entries", x => x.provider_event_id);
                });

            migrationBuilder.CreateTable(
                name: "mailbox_notifications",
                columns: table => new
                {
                    ordinal = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    provider_event_id = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mailbox_notifications", x => x.ordinal);
                });

            migrationBuilder.CreateTable(
                name: "mailbox_watch",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    subscription_id = table.Column<string>(type: "TEXT", nullable: true),
                    client_state = table.Column<string>(type: "TEXT", nullable: true),
                    renew_at = table.Column<long>(type: "INTEGER", nullable: true),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: true),
                    delta_link = table.Column<string>(type: "TEXT", nullable: true),
                    window_end = table.Column<long>(type: "INTEGER", nullable: true),
                    bounces_read_up_to = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mailbox_watch", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "personal_links",
                columns: table => new
                {
                    secret = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    meeting = table.Column<string>(type: "TEXT", nullable: true),
                    generation = table.Column<int>(type: "INTEGER", nullable: false),
                    revoked = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_personal_links", x => x.secret);
                });

            migrationBuilder.CreateTable(
                name: "unmatched_names",
                columns: table => new
                {
                    meeting = table.Column<string>(type: "TEXT", nullable: false),
                    record = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unmatched_names", x => new { x.meeting, x.record });
                });

            migrationBuilder.CreateIndex(
                name: "IX_outbox_correlation",
                table: "outbox",
                column: "correlation",
                filter: "correlation IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_mailbox_notifications_kind_provider_event_id",
                table: "mailbox_notifications",
                columns: new[] { "kind", "provider_event_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_personal_links_person_meeting",
                table: "personal_links",
                columns: new[] { "person", "meeting" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "calendar_entries");

            migrationBuilder.DropTable(
                name: "mailbox_notifications");

            migrationBuilder.DropTable(
                name: "mailbox_watch");

            migrationBuilder.DropTable(
                name: "personal_links");

            migrationBuilder.DropTable(
                name: "unmatched_names");

            migrationBuilder.DropIndex(
                name: "IX_outbox_correlation",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "correlation",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "uncertain",
                table: "outbox");
        }
    }
}
