namespace MeetingOrchestrator.Web.Api;

/// <summary>What an endpoint of the API answers: a value, or a problem.</summary>
internal sealed class ApiAnswer : IResult
{
    private readonly object? _value;
    private readonly Problem? _problem;

    private ApiAnswer(object? value, Problem? problem, EntityTag? tag) => (_value, _problem, Tag) = (value, problem, tag);

    /// <summary>The tag of what was read or changed.</summary>
    public EntityTag? Tag { get; }

    public static ApiAnswer Of(object value, EntityTag? tag = null) => new(value, null, tag);

    public static ApiAnswer Of(Problem problem) => new(null, problem, null);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        if (_problem is { } problem)
        {
            await httpContext.RequestServices.GetRequiredService<ProblemWriter>().WriteAsync(httpContext, problem);
            return;
        }

        var body = _value as byte[] ?? ApiJson.Bytes(_value!);
        var tag = Tag ?? EntityTag.OfBytes(body);
        httpContext.Response.Headers.ETag = tag.ToString();
        if (HttpMethods.IsGet(httpContext.Request.Method) && tag.IsKnownTo(httpContext.Request.Headers.IfNoneMatch))
        {
            httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await ApiJson.WriteAsync(httpContext, body, ApiJson.ContentType);
    }
}
