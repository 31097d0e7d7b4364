using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace MeetingOrchestrator.Storage.People;

internal sealed class PeopleStore(StoreDatabase database) : IPeople
{
    public Task SaveAsync(IReadOnlyList<Person> people, CancellationToken cancellationToken) => database.WriteAsync(
        async writer =>
        {
            var known = await ByKeyAsync(writer.Context, people.Select(person => person.Key), cancellationToken);
            foreach (var person in people.GroupBy(person => person.Key, (_, same) => same.Last()))
            {
                if (!known.TryGetValue(person.Key, out var stored))
                    writer.Context.People.Add(PersonRow.Of(person));
                // The record names people by their commitment: a fresh salt over the same data would read as another person's data.
                else if (!SameData(stored, person))
                    writer.Context.People.Update(PersonRow.Of(person));
            }

            await writer.Context.SaveChangesAsync(cancellationToken);
        },
        cancellationToken);

    public async Task<IReadOnlyDictionary<PersonKey, Person>> FindAsync(
        IReadOnlyCollection<PersonKey> keys, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        return await ByKeyAsync(context, keys, cancellationToken);
    }

    private static async Task<Dictionary<PersonKey, Person>> ByKeyAsync(
        StoreContext context, IEnumerable<PersonKey> keys, CancellationToken cancellationToken)
    {
        var distinct = keys.Distinct().ToList();
        var rows = await context.People.Where(row => distinct.Contains(row.Key)).ToListAsync(cancellationToken);
        return rows.ToDictionary(row => row.Key, row => row.ToPerson());
    }

    private static bool SameData(Person stored, Person person) =>
        stored == person with { Salt = stored.Salt, Commitment = stored.Commitment };
}
