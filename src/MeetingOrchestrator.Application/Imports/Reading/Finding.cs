using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Application.Imports.Reading;

/// <summary>Something wrong at a place of a file.</summary>
internal sealed record Finding(FileNode Place, string Code, params IReadOnlyList<object> Arguments)
{
    /// <summary>What the domain refuses, at its place in the file.</summary>
    public static Finding Of(FileNode place, Refusal refusal) => new(place, refusal.Code, refusal.Arguments);

    /// <summary>The error of the finding that comes first in the file; null when there is none.</summary>
    public static ImportError? First(IEnumerable<Finding> findings) =>
        findings.MinBy(finding => finding.Place, FileNode.InDocumentOrder) is { } first
            ? new ImportError(first.Code, first.Place.Path, first.Arguments)
            : null;
}
