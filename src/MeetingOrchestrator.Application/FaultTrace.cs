using System.Diagnostics;

namespace MeetingOrchestrator.Application;

/// <summary>An unforeseen exception as logs may show it: types and places. Its message may quote an address, a link or a token.</summary>
internal static class FaultTrace
{
    /// <summary>The exception and its causes, outermost first.</summary>
    public static string Of(Exception fault)
    {
        var causes = new List<string>();
        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            causes.Add($"{cause.GetType().FullName}{Environment.NewLine}{new StackTrace(cause, fNeedFileInfo: true)}");
        }

        return string.Join($"{Environment.NewLine}caused by ", causes);
    }
}
