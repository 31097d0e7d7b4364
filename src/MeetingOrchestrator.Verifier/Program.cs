using System.Text;
using MeetingOrchestrator.Verifier;

// Russian sentences must come out whole on a console with an older code page.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return VerifierCommand.Run(args, Console.Out, Console.Error);
