using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MeetingOrchestrator.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    internal sealed partial class BallotBoxes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "secret_counts",
                columns: table => new
                {
                    meeting = table.Column<string>(type: "TEXT", nullable: false),
                    vote = table.Column<string>(type: "TEXT", nullable: false),
                    choice = table.Column<string>(type: "TEXT", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_secret_counts", x => new { x.meeting, x.vote, x.choice });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "secret_counts");
        }
    }
}
