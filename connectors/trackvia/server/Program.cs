using Emulator.TrackVia.Server;
using Emulator.TrackVia.Server.Hosting;

if (!ServeArguments.TryRead(args, out var arguments, out var problem))
{
    await Console.Error.WriteLineAsync(problem);
    return ServeArguments.WrongUsage;
}

await using var server = await TrackViaServer.StartAsync(arguments.Options);
await ServeOutput.WriteAsync(Console.Out, server, arguments.ShowCredentials);
await StopSignal.WaitAsync();
return 0;
