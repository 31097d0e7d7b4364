using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MeetingOrchestrator.GraphSimulator.Http;

namespace MeetingOrchestrator.GraphSimulator.Faults;

/// <summary>A fault for requests that match, after <paramref name="Skip"/> of them, <paramref name="Times"/> times (0: always).</summary>
internal sealed record PlannedFault(int Id, Fault Fault, string? Method, string? PathTemplate, Regex? PathPattern, int Skip, int Times)
{
    private int _seen;

    public int Fired { get; private set; }

    /// <summary>Counts a matching request; true when it is one to trouble.</summary>
    public bool Catches(GraphRequest request)
    {
        if (!Matches(request))
            return false;
        _seen++;
        return _seen > Skip && (Times == 0 || Fired < Times) && Fault.Kind.Fits(request);
    }

    public void CountFired() => Fired++;

    public JsonObject Describe() => new()
    {
        ["id"] = Id,
        ["fault"] = Fault.Name,
        ["match"] = new JsonObject
        {
            ["method"] = Method,
            ["pathTemplate"] = PathTemplate,
            ["pathPattern"] = PathPattern?.ToString(),
            ["skip"] = Skip,
            ["times"] = Times,
        },
        ["seen"] = _seen,
        ["fired"] = Fired,
    };

    private bool Matches(GraphRequest request) =>
        (Method is null || string.Equals(Method, request.Method, StringComparison.OrdinalIgnoreCase))
        && (PathTemplate is null || Http.PathTemplate.Matches(PathTemplate, request.Relative))
        && (PathPattern is null || PathPattern.IsMatch("/" + string.Join('/', request.Relative)));
}
