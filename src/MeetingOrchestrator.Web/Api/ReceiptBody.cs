using System.Collections.Immutable;
using MeetingOrchestrator.Application.Api.Acts;

namespace MeetingOrchestrator.Web.Api;

/// <summary>The receipt of a command: proves that its events are in the record.</summary>
/// <param name="Events">What the command did, in order; empty where nothing had to be done.</param>
/// <param name="Sequence">Number of the last of those entries or, where there are none, of the stream's last entry.</param>
/// <param name="Head">The hash of that entry: 64 lower-case hexadecimal digits.</param>
internal sealed record ReceiptBody(ImmutableArray<ActEvent> Events, long Sequence, string Head);
