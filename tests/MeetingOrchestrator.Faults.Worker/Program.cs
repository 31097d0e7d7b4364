using MeetingOrchestrator.Faults.Worker.Host;
using MeetingOrchestrator.Faults.Worker.Work;

// A node of the service, without its timer and its pages, that plays one meeting's life and may be told to die on the way.
var orders = Orders.Read(args[0]);
await using var node = await Node.StartAsync(orders);
await new Life(node, orders).LiveAsync();
