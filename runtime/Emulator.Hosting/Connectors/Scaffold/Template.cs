using System.Reflection;

namespace Emulator.Hosting.Connectors.Scaffold;

/// <summary>The texts that new connectors begin with; they lie in the program.</summary>
public static class Template
{
    /// <summary>The declarations for editors.</summary>
    public static string Types => Read("connector.d.ts");

    internal static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the program lacks its template {name}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
