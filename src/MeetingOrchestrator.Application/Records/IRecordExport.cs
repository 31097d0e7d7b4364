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
    public async Task<int> WriteAsync(MeetingId meeting, Stream output, CancellationToken cancellationToken)
    {
        var stream = StreamName.Of(meeting);
        var entries = new List<Entry>();
        var named = new HashSet<PersonReference>();
        await foreach (var entry in journal.ReadAsync(stream, Chain.FirstSequence, cancellationToken))
        {
            entries.Add(entry.Entry);
            PeopleNamed.In(JsonNode.Parse(entry.Entry.Payload.Span), named);
        }

        if (entries.Count == 0)
        {
            return 0;
        }

        BundleWriter.Write(output, new BundleContent
        {
            Entries = entries,
            Key = key.Signer.PublicKey,
            Signatures = await signatures.ListAsync(stream, cancellationToken),
            Documents = (await documents.ListAsync(meeting, cancellationToken)).ToDictionary(file => file.File, file => file.Content),
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
