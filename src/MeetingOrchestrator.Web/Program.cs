using MeetingOrchestrator.Web.Commands;

return await CommandLine.RunAsync(args);
