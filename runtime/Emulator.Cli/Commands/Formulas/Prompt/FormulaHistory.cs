using System.Text.RegularExpressions;
using Emulator.Hosting.Workspaces;
using Emulator.Values.Secrets;

namespace Emulator.Cli.Commands.Formulas.Prompt;

/// <summary>
/// The formulas typed before, oldest first, kept in the workspace's folder for state. Formulas that call for a key are not
/// kept, nor are those that begin with a blank: a key that was typed must not lie in a file.
/// </summary>
internal sealed class FormulaHistory
{
    private const int Most = 1000;
    private const string FileName = "formula-history.txt";

    private static readonly Regex TakesKey = new("encrypt|decrypt|hmac|jwt_|rsa_|aes_|pbkdf2|PRIVATE KEY", RegexOptions.CultureInvariant);

    private readonly string _file;
    private readonly List<string> _lines;

    private FormulaHistory(string file, List<string> lines) => (_file, _lines) = (file, lines);

    public IReadOnlyList<string> Lines => _lines;

    /// <summary>A history that cannot be read is empty: nobody's formula should fail for it.</summary>
    public static FormulaHistory Open(Workspace workspace)
    {
        var file = Path.Combine(workspace.StateFolder, FileName);
        try
        {
            return new FormulaHistory(file, File.Exists(file) ? [.. File.ReadLines(file).TakeLast(Most)] : []);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return new FormulaHistory(file, []);
        }
    }

    public void Add(string line)
    {
        if (_lines.LastOrDefault() == line)
        {
            return;
        }

        _lines.Add(line);
        if (!line.StartsWith(' ') && !TakesKey.IsMatch(line))
        {
            Keep(line);
        }
    }

    private void Keep(string line)
    {
        try
        {
            OwnerOnly.MakeFile(_file);
            using var writer = new StreamWriter(OwnerOnly.Open(_file, FileMode.Append, FileShare.ReadWrite));
            writer.WriteLine(line);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            // The formula is answered all the same; only the next session will not know it.
        }
    }
}
