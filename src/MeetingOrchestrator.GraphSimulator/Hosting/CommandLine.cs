namespace MeetingOrchestrator.GraphSimulator.Hosting;

/// <summary>The executable's arguments. A wrong one is named with the usage; the process then ends with 2.</summary>
internal sealed record CommandLine(SimulatorOptions Options, string ReadyFile)
{
    private const string Usage =
        "Usage: --bearer-file FILE --organizer ID --ready-file FILE [--port N] [--organizer-address A] [--journal FILE] [--state FILE] "
        + "[--virtual-clock] [--page] [--seed N] [--duplicate-transaction-status 400|409] [--forget-idempotency] "
        + "[--fault-rate R [--fault-seed N] [--faults KIND,…]] [--profile prod|fairfax|mooncake] [--permissions NAME,…] [--no-teams-policy] "
        + "[--no-exchange-scope] [--outlook-concurrency N] [--outlook-requests-per-10-minutes N] [--mails-per-minute N] "
        + "[--meeting-requests-per-10-seconds N] [--attendees N]";

    private static readonly string[] Valued =
    [
        "--bearer-file", "--organizer", "--ready-file", "--port", "--organizer-address", "--journal", "--state", "--seed",
        "--duplicate-transaction-status", "--fault-rate", "--fault-seed", "--faults", "--profile", "--permissions", "--outlook-concurrency",
        "--outlook-requests-per-10-minutes", "--mails-per-minute", "--meeting-requests-per-10-seconds", "--attendees",
    ];

    private static readonly string[] Flags = ["--virtual-clock", "--page", "--forget-idempotency", "--no-teams-policy", "--no-exchange-scope"];

    /// <exception cref="ArgumentException">An argument is unknown, repeated, missing, or out of its bounds.</exception>
    /// <exception cref="IOException">The bearer file cannot be read.</exception>
    public static CommandLine Parse(IReadOnlyList<string> given)
    {
        var arguments = new Arguments(given, Valued, Flags, Usage);
        var options = new SimulatorOptions
        {
            Bearer = File.ReadAllText(arguments.Need("--bearer-file")).Trim(),
            Organizer = arguments.Need("--organizer"),
            Port = arguments.Number("--port", 0),
            JournalPath = arguments.Find("--journal"),
            StatePath = arguments.Find("--state"),
            DuplicateTransactionStatus = arguments.Number("--duplicate-transaction-status", 400),
            // It stands at the start of the process until the client sets it.
            Time = arguments.Has("--virtual-clock") ? new SettableClock(TimeProvider.System.GetUtcNow()) : TimeProvider.System,
            Seed = arguments.Number("--seed", 1),
            ForgetIdempotency = arguments.Has("--forget-idempotency"),
            RandomFaults = RandomFaults(arguments),
            Profile = Profile(arguments.Find("--profile")),
            Permissions = arguments.FindList("--permissions") ?? SimulatorOptions.EveryPermission,
            TeamsPolicy = !arguments.Has("--no-teams-policy"),
            ExchangeScope = !arguments.Has("--no-exchange-scope"),
            Limits = Limits(arguments),
            Page = arguments.Has("--page"),
        };
        if (arguments.Find("--organizer-address") is { } address)
            options = options with { OrganizerAddress = address };
        options.Validate();
        return new CommandLine(options, arguments.Need("--ready-file"));
    }

    private static RandomFaultOptions? RandomFaults(Arguments arguments)
    {
        if (arguments.Find("--fault-rate") is null)
        {
            return arguments.Find("--fault-seed") is null && arguments.Find("--faults") is null
                ? null
                : throw new ArgumentException($"'--fault-rate' is missing: without it no fault would ever fire. {Usage}");
        }
        return new RandomFaultOptions
        {
            Seed = arguments.Number("--fault-seed", 1),
            Rate = arguments.Share("--fault-rate"),
            Faults = arguments.FindList("--faults") ?? RandomFaultOptions.Survivable,
        };
    }

    private static SimulatorProfile Profile(string? name) => name switch
    {
        null or "prod" => SimulatorProfile.Prod,
        "fairfax" => SimulatorProfile.Fairfax,
        "mooncake" => SimulatorProfile.Mooncake,
        _ => throw new ArgumentException($"'--profile' must be prod, fairfax or mooncake, not '{name}'. {Usage}"),
    };

    private static SimulatorLimits Limits(Arguments arguments)
    {
        var usual = new SimulatorLimits();
        return new SimulatorLimits
        {
            ConcurrentOutlookCalls = arguments.Number("--outlook-concurrency", usual.ConcurrentOutlookCalls),
            OutlookRequestsPerTenMinutes = arguments.Number("--outlook-requests-per-10-minutes", usual.OutlookRequestsPerTenMinutes),
            MailsPerMinute = arguments.Number("--mails-per-minute", usual.MailsPerMinute),
            MeetingRequestsPerTenSeconds = arguments.Number("--meeting-requests-per-10-seconds", usual.MeetingRequestsPerTenSeconds),
            Attendees = arguments.Number("--attendees", usual.Attendees),
        };
    }
}
