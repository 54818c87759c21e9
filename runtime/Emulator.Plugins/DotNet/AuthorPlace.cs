using System.Diagnostics;
using System.Runtime.Loader;

namespace Emulator.Plugins.DotNet;

/// <summary>Finds the line of a connector's own code that threw.</summary>
internal static class AuthorPlace
{
    /// <summary>File and line of the innermost frame of the connector, or null where its symbols are missing.</summary>
    public static string? Of(Exception failure, AssemblyLoadContext context)
    {
        var frame = new StackTrace(failure, fNeedFileInfo: true).GetFrames().FirstOrDefault(frame =>
            frame.GetFileName() is not null
            && frame.GetMethod()?.Module.Assembly is { } assembly
            && AssemblyLoadContext.GetLoadContext(assembly) == context);
        return frame is null ? null : $"{frame.GetFileName()}:{frame.GetFileLineNumber()}:{frame.GetFileColumnNumber()}";
    }
}
