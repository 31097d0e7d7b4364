namespace MeetingOrchestrator.Architecture.Tests.Deployment;

/// <summary>What a reader of the Dockerfile can check without a container engine.</summary>
internal static class ContainerFileRule
{
    public const string DataFolder = "/var/lib/meeting-orchestrator";

    public static IReadOnlyList<string> Check(string dockerfile)
    {
        var lines = dockerfile.Split('\n').Select(line => line.Trim()).ToArray();
        var final = lines.Skip(Array.FindLastIndex(lines, line => line.StartsWith("FROM ", StringComparison.Ordinal))).ToArray();
        return [.. Bases(lines).Concat(User(final)).Concat(Volume(final)).Concat(Commands(final))];
    }

    private static IEnumerable<string> Bases(IEnumerable<string> lines) =>
        from line in lines
        where line.StartsWith("FROM ", StringComparison.Ordinal)
        let image = line.Split(' ')[1]
        where !image.Contains(':', StringComparison.Ordinal) || image.EndsWith(":latest", StringComparison.Ordinal)
        select $"{image}: names no version";

    private static IEnumerable<string> User(IEnumerable<string> final) =>
        final.LastOrDefault(line => line.StartsWith("USER ", StringComparison.Ordinal)) is { } user && user is not ("USER root" or "USER 0")
            ? []
            : ["the service would run as root"];

    private static IEnumerable<string> Volume(IEnumerable<string> final) =>
        final.Contains("VOLUME " + DataFolder) ? [] : [$"{DataFolder} is no volume"];

    // The string form is run by /bin/sh, which the image does not have, and which would keep SIGTERM from the service.
    private static IEnumerable<string> Commands(IEnumerable<string> final) =>
        from line in final
        where line.StartsWith("RUN ", StringComparison.Ordinal)
            || ((line.StartsWith("ENTRYPOINT ", StringComparison.Ordinal) || line.StartsWith("CMD ", StringComparison.Ordinal))
                && !line.Contains('[', StringComparison.Ordinal))
        select $"{line}: needs a shell";
}
