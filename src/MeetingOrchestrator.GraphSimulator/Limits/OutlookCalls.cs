using MeetingOrchestrator.GraphSimulator.Http;

namespace MeetingOrchestrator.GraphSimulator.Limits;

/// <summary>[D] Exchange answers at most four calls of one application to one mailbox at a time; a batch counts as one call [U].</summary>
internal sealed class OutlookCalls(int most)
{
    private int _current;

    /// <summary>Null when one too many is under way. The place is freed by disposing, which must happen before the answer is written:
    /// a client that has its answer may send the next call at once.</summary>
    public Place? Enter(GraphRequest request)
    {
        if (request.Workload != Workload.Outlook || most == 0)
            return new Place(null);
        if (Interlocked.Increment(ref _current) <= most)
            return new Place(this);
        Interlocked.Decrement(ref _current);
        return null;
    }

    internal sealed class Place(OutlookCalls? calls) : IDisposable
    {
        public void Dispose()
        {
            if (calls is not null)
                Interlocked.Decrement(ref calls._current);
        }
    }
}
