namespace Emulator.Connections.Files;

/// <summary>The spelling <c>${env:NAME}</c>, by which a secret is taken from the environment and never stored.</summary>
public static class EnvironmentReference
{
    /// <summary>The variable's name, or null when the text is something else.</summary>
    public static string? NameIn(string text)
    {
        if (text is not ['$', '{', 'e', 'n', 'v', ':', .. var name, '}'] || name.Length == 0 || char.IsAsciiDigit(name[0]))
        {
            return null;
        }

        return name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') ? name : null;
    }

    public static string To(string variable) => $"${{env:{variable}}}";
}
