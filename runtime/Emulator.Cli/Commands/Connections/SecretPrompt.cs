using System.Text;
using Emulator.Cli.Output;

namespace Emulator.Cli.Commands.Connections;

/// <summary>Asks for a secret: unseen on a terminal, else a line of stdin for each.</summary>
internal sealed class SecretPrompt(Terminal terminal)
{
    public string Ask(string key)
    {
        if (!terminal.ReadsKeys)
        {
            return terminal.In.ReadLine() is { Length: > 0 } line
                ? line
                : throw new UsageException($"stdin ended before the secret {key} was read; give one line for each --secret K=-");
        }

        terminal.Error.Write($"{key}: ");
        var typed = new StringBuilder();
        while (true)
        {
            var pressed = Console.ReadKey(intercept: true);
            if (pressed.Key == ConsoleKey.Enter)
            {
                terminal.Error.WriteLine();
                return typed.Length > 0 ? typed.ToString() : throw new UsageException($"no value was entered for the secret {key}");
            }

            if (pressed.Key == ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else if (!char.IsControl(pressed.KeyChar))
            {
                typed.Append(pressed.KeyChar);
            }
        }
    }
}
