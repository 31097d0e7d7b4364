using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Documents.Formal;

/// <summary>A formal document in one language, before it takes a file format: both writers say what stands here and nothing else.</summary>
/// <param name="Language">Its language.</param>
/// <param name="FileTitle">The title of the file, in one line.</param>
/// <param name="Title">The title on the page.</param>
/// <param name="Subtitle">Lines under the title.</param>
/// <param name="Stamp">«Проект»; null once approved.</param>
/// <param name="Blocks">The text.</param>
/// <param name="PageLabel">The word before the page number.</param>
public sealed record FormalDocument(
    Language Language,
    string FileTitle,
    string Title,
    ImmutableArray<string> Subtitle,
    string? Stamp,
    ImmutableArray<Block> Blocks,
    string PageLabel);
