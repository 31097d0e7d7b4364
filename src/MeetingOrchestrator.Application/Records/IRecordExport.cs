using System.Text.Json.Nodes;
using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Application.Records;

/// <summary>Exports the record of a meeting.</summary>
public interface IRecordExport
{
    /// <summary>Writes <c>record.zip</c>: the whole stream, its signatures, documents and what is disclosed of people.</summary>
    /// <returns>The number of entries; 0 when the meeting has no stream, and nothing was written.</returns>
    Task<int> WriteAsync(MeetingId meeting, Stream output, CancellationToken cancellationToken);
}

/// <inheritdoc/>
internal sealed class RecordExport(
    IJournal journal, ISignatures signatures, IDocumentFiles documents, IPeople people, RecordKey key) : IRecordExport
{
    /// <summary>The name of the event that binds a document's file to the record; docs/record-format.md fixes it.</summary>
    private const string DocumentIssued = "document-issued";

    public async Task<int> WriteAsync(MeetingId meeting, Stream output, CancellationToken cancellationToken)
    {
        var stream = StreamName.Of(meeting);
        var entries = new List<Entry>();
        var named = new HashSet<PersonReference>();
        var issued = new HashSet<string>(StringComparer.Ordinal);
        // Before the entries: what is signed meanwhile would lie beyond the entries exported.
        var signed = await signatures.ListAsync(stream, cancellationToken);
        await foreach (var entry in journal.ReadAsync(stream, Chain.FirstSequence, cancellationToken))
        {
            entries.Add(entry.Entry);
            var payload = JsonNode.Parse(entry.Entry.Payload.Span);
            PeopleNamed.In(payload, named);
            if (entry.Type == DocumentIssued && payload?["data"]?["file"] is JsonValue file)
            {
                issued.Add(file.GetValue<string>());
            }
        }

        if (entries.Count == 0)
        {
            return 0;
        }

        BundleWriter.Write(output, new BundleContent
        {
            Entries = entries,
            Key = key.Signer.PublicKey,
            Signatures = signed,
            // Files are kept before the record names them; one that it does not name yet is no part of it.
            Documents = (await documents.ListAsync(meeting, cancellationToken))
                .Where(file => issued.Contains(file.File)).ToDictionary(file => file.File, file => file.Content),
            Disclosures = await DiscloseAsync(named, cancellationToken),
        });
        return entries.Count;
    }

    // A person whose data changed since is not disclosed: the record commits to what was known then.
    private async Task<IReadOnlyList<Disclosure>> DiscloseAsync(HashSet<PersonReference> named, CancellationToken cancellationToken)
    {
        var found = await people.FindAsync([.. named.Select(reference => reference.Person).Distinct()], cancellationToken);
        return [.. named
            .Where(reference => found.TryGetValue(reference.Person, out var person) && person.Commitment == reference.Commitment)
            .OrderBy(reference => reference.Commitment, StringComparer.Ordinal)
            .Select(reference => found[reference.Person])
            .Select(person => Disclosure.Of(person.Salt, PersonCommitment.Data(person.Key, person.Name, person.Function)))];
    }
}
