namespace Emulator.Plugins.JavaScript.Running;

/// <summary>Finds the topmost line of a connector's own file in a script's stack text.</summary>
internal static class StackPlace
{
    /// <summary>The place as <c>file:line:column</c>, or null when the stack does not name the file.</summary>
    public static string? Find(string? stack, string file)
    {
        var start = stack?.IndexOf(file + ":", StringComparison.Ordinal) ?? -1;
        if (start < 0)
        {
            return null;
        }

        var end = start + file.Length + 1;
        while (end < stack!.Length && (char.IsAsciiDigit(stack[end]) || stack[end] == ':'))
        {
            end++;
        }

        return stack[start..end].TrimEnd(':');
    }
}
