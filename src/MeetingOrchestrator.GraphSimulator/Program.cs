using System.Runtime.InteropServices;
using MeetingOrchestrator.GraphSimulator;
using MeetingOrchestrator.GraphSimulator.Hosting;

try
{
    var commandLine = CommandLine.Parse(args);
    var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
    using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
    await using var simulator = await Simulator.StartAsync(commandLine.Options, CancellationToken.None);
    ReadyFile.Write(commandLine.ReadyFile, simulator);
    await ended.Task;
    return 0;

    void End(PosixSignalContext signal)
    {
        // Without this the runtime ends the process before the server has let go of its files.
        signal.Cancel = true;
        ended.TrySetResult();
    }
}
catch (Exception exception) when (exception is ArgumentException or IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 2;
}
