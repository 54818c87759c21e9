using System.Reflection;
using Emulator.Sdk;
using Emulator.Values.Problems;

namespace Emulator.Plugins.DotNet;

/// <summary>
/// Reads a connector written in C#: checks what its assembly was built against, loads it into a world of its own and asks
/// its one class to describe itself. There is no fence: the code runs as the program itself does.
/// </summary>
internal static class AssemblyConnectorLoader
{
    /// <exception cref="ConnectorLoadException">Not built, no assembly, another contract, no connector in it, or it fails.</exception>
    public static ConnectorDefinition Load(string name, string file)
    {
        if (file.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase))
        {
            throw Broken(AssemblyProblems.NotBuilt, file, "the connector has not been built", $"run: dotnet build {Path.GetDirectoryName(file)}");
        }

        if (AssemblyReferences.Read(Bytes(file)) is not { } references)
        {
            throw Broken(AssemblyProblems.NoAssembly, file, "the file is no .NET assembly");
        }

        if (AssemblyReferences.Refusal(file, references) is { } refusal)
        {
            throw new ConnectorLoadException([refusal]);
        }

        var context = new ConnectorLoadContext(name, Path.GetFullPath(file));
        try
        {
            var connector = Choose(name, file, Connectors(context.LoadFile(file)));
            return DefinitionGuard.Around(connector.Define() with { Name = name }, new LambdaGuard(context));
        }
        catch (Exception failure) when (failure is not ConnectorLoadException)
        {
            // Whatever a stranger's constructor or Define may throw is told as that connector's problem.
            throw Told(file, failure is TargetInvocationException { InnerException: { } inner } ? inner : failure, context);
        }
    }

    private static byte[] Bytes(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw Broken(AssemblyProblems.NoAssembly, file, unreadable.Message);
        }
    }

    private static List<IConnector> Connectors(Assembly assembly) =>
    [
        .. assembly.GetExportedTypes()
            .Where(type => typeof(IConnector).IsAssignableFrom(type) && type is { IsAbstract: false, IsGenericTypeDefinition: false })
            .Select(type => (IConnector)Activator.CreateInstance(type)!),
    ];

    private static IConnector Choose(string name, string file, List<IConnector> found) => found switch
    {
        [var only] => only,
        [] => throw Broken(
            AssemblyProblems.NoConnector, file, "no public class with a constructor without parameters implements IConnector"),
        _ => found.Find(connector => connector.Name == name) ?? throw Broken(
            AssemblyProblems.NoConnector,
            file,
            $"of its {found.Count} connectors none is named \"{name}\"",
            $"there are: {string.Join(", ", found.Select(connector => connector.Name))}"),
    };

    private static ConnectorLoadException Told(string file, Exception failure, ConnectorLoadContext context)
    {
        var isPartMissing = failure is FileNotFoundException or TypeLoadException or MissingMemberException or BadImageFormatException or FileLoadException;
        var place = AuthorPlace.Of(failure, context);
        return Broken(
            isPartMissing ? AssemblyProblems.MissingPart : AssemblyProblems.Broken,
            file,
            $"{failure.GetType().Name}: {failure.Message}{(place is null ? string.Empty : $" (at {place})")}");
    }

    private static ConnectorLoadException Broken(string code, string file, string message, string? hint = null) =>
        new([new Problem(code, new SourcePlace(file), message, hint)]);
}
