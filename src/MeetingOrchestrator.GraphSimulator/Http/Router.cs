namespace MeetingOrchestrator.GraphSimulator.Http;

/// <summary>Applies the checks that all operations share, then lets the route's handler decide.</summary>
internal static class Router
{
    public static GraphAnswer Answer(GraphCall call)
    {
        var request = call.Request;
        var candidates = Routes.All.Where(route => request.IsUnderVersion && PathTemplate.Matches(route.Template, request.Relative)).ToList();
        if (candidates.Count == 0)
            return Refusals.UnknownPath(request.Path);
        // A literal segment such as createOrGet stands before a variable in the table, so the first match is the more precise one.
        var route = candidates.FirstOrDefault(candidate => candidate.Method == request.Method);
        if (route is null)
            return Refusals.MethodNotAllowed(request.Method, request.Path);
        return UnknownQuery(route, request) ?? Dispatch(route, call);
    }

    private static GraphAnswer? UnknownQuery(Route route, GraphRequest request)
    {
        foreach (var (name, values) in request.Query)
        {
            if (!route.Query.Contains(name, StringComparer.Ordinal))
                return Refusals.UnknownQueryOption(name);
            if (values.Count > 1)
                return Refusals.RepeatedQueryOption(name);
        }
        return null;
    }

    private static GraphAnswer Dispatch(Route route, GraphCall call)
    {
        var variables = PathTemplate.Variables(route.Template, call.Request.Relative);
        if (route.IsOfUser && !string.Equals(variables[0], call.Options.Organizer, StringComparison.OrdinalIgnoreCase))
            return Refusals.UnknownUser(variables[0], route.IsMeetings);
        var (read, refusal) = BodyReader.Read(route, call);
        return refusal is null ? route.Handle(read with { Ids = [.. variables.Skip(route.IsOfUser ? 1 : 0)] }) : refusal;
    }
}
