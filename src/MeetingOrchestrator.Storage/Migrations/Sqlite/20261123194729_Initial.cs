using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MeetingOrchestrator.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    internal sealed partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "decisions",
                columns: table => new
                {
                    ordinal = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    meeting = table.Column<string>(type: "TEXT", nullable: false),
                    decision = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    verb = table.Column<string>(type: "TEXT", nullable: false),
                    document_ru = table.Column<string>(type: "TEXT", nullable: false),
                    document_en = table.Column<string>(type: "TEXT", nullable: false),
                    settled_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_decisions", x => x.ordinal);
                });

            migrationBuilder.CreateTable(
                name: "document_files",
                columns: table => new
                {
                    meeting = table.Column<string>(type: "TEXT", nullable: false),
                    file = table.Column<string>(type: "TEXT", nullable: false),
                    media_type = table.Column<string>(type: "TEXT", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document_files", x => new { x.meeting, x.file });
                });

            migrationBuilder.CreateTable(
                name: "due_work",
                columns: table => new
                {
                    ordinal = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    meeting = table.Column<string>(type: "TEXT", nullable: false),
                    milestone = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    fence = table.Column<long>(type: "INTEGER", nullable: false),
                    lease_until = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_due_work", x => x.ordinal);
                });

            migrationBuilder.CreateTable(
                name: "conferences",
                columns: table => new
                {
                    meeting = table.Column<string>(type: "TEXT", nullable: false),
                    provider_meeting_id = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_conferences", x => x.meeting);
                });

            migrationBuilder.CreateTable(
                name: "join_information",
                columns: table => new
                {
                    meeting = table.Column<string>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    join_url = table.Column<string>(type: "TEXT", nullable: false),
                    html = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_join_information", x => new { x.meeting, x.language });
                });

            migrationBuilder.CreateTable(
                name: "journal",
                columns: table => new
                {
                    stream = table.Column<string>(type: "TEXT", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    type = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    payload = table.Column<byte[]>(type: "BLOB", nullable: false),
                    previous = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_journal", x => new { x.stream, x.sequence });
                    table.CheckConstraint("CK_journal_digests", "length(previous) = 32 AND length(hash) = 32");
                });

            migrationBuilder.CreateTable(
                name: "meetings",
                columns: table => new
                {
                    meeting = table.Column<string>(type: "TEXT", nullable: false),
                    council = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    phase = table.Column<string>(type: "TEXT", nullable: false),
                    starts_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ends_at = table.Column<long>(type: "INTEGER", nullable: false),
                    zone = table.Column<string>(type: "TEXT", nullable: false),
                    date = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings", x => x.meeting);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    ordinal = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    meeting = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: false),
                    not_before = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: true),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    fence = table.Column<long>(type: "INTEGER", nullable: false),
                    lease_until = table.Column<long>(type: "INTEGER", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.ordinal);
                });

            migrationBuilder.CreateTable(
                name: "people",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    name_ru = table.Column<string>(type: "TEXT", nullable: true),
                    name_en = table.Column<string>(type: "TEXT", nullable: true),
                    function_ru = table.Column<string>(type: "TEXT", nullable: false),
                    function_en = table.Column<string>(type: "TEXT", nullable: false),
                    gender = table.Column<string>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    salt = table.Column<byte[]>(type: "BLOB", nullable: false),
                    commitment = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "signatures",
                columns: table => new
                {
                    stream = table.Column<string>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    head = table.Column<byte[]>(type: "BLOB", nullable: false),
                    signed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    key_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    signature = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_signatures", x => new { x.stream, x.purpose });
                });

            migrationBuilder.CreateIndex(
                name: "IX_decisions_meeting_decision",
                table: "decisions",
                columns: new[] { "meeting", "decision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_due_work_at_ordinal",
                table: "due_work",
                columns: new[] { "at", "ordinal" },
                filter: "state = 'open'");

            migrationBuilder.CreateIndex(
                name: "IX_due_work_id",
                table: "due_work",
                column: "id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_council_starts_at",
                table: "meetings",
                columns: new[] { "council", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "IX_outbox_key",
                table: "outbox",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outbox_meeting",
                table: "outbox",
                column: "meeting");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_not_before_ordinal",
                table: "outbox",
                columns: new[] { "not_before", "ordinal" },
                filter: "state = 'open'");

            // The journal is only ever appended to: a fault of ours must not be able to change what was acknowledged.
            // A later migration that rebuilds the table has to make these anew.
            migrationBuilder.Sql(
                """
                CREATE TRIGGER journal_keeps_entries BEFORE UPDATE ON journal
                BEGIN SELECT RAISE(ABORT, 'The journal is only appended to.'); END;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER journal_loses_nothing BEFORE DELETE ON journal
                BEGIN SELECT RAISE(ABORT, 'The journal is only appended to.'); END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "decisions");

            migrationBuilder.DropTable(
                name: "document_files");

            migrationBuilder.DropTable(
                name: "due_work");

            migrationBuilder.DropTable(
                name: "conferences");

            migrationBuilder.DropTable(
                name: "join_information");

            migrationBuilder.DropTable(
                name: "journal");

            migrationBuilder.DropTable(
                name: "meetings");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "people");

            migrationBuilder.DropTable(
                name: "signatures");
        }
    }
}
