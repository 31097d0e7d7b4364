namespace MeetingOrchestrator.Architecture.Tests.Repository;

/// <param name="Path">Relative to the root of the repository, with forward slashes.</param>
/// <param name="Text">The whole content.</param>
internal sealed record SourceFile(string Path, string Text)
{
    public int LineAt(int position) => 1 + Text.AsSpan(0, position).Count('\n');

    public string At(int position) => $"{Path}:{LineAt(position)}";
}
