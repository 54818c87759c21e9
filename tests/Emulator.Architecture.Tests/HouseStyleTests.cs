using System.Text.RegularExpressions;

namespace Emulator.Architecture.Tests;

/// <summary>Habits that no analyzer holds: one type a file, small files, folders named for features.</summary>
public sealed partial class HouseStyleTests
{
    private static readonly string[] WordsThatSayNothing =
        ["Helpers", "Utils", "Utilities", "Common", "Services", "Models", "Interfaces", "Managers"];

    // Delegates and records of a line or two that only make sense together share a file.
    private static readonly string[] FilesOfTinyTypes = ["Lambdas.cs", "Calls.cs", "Entries.cs"];

    [Test]
    public void Nine_files_in_ten_are_shorter_than_150_lines()
    {
        var lengths = Checkout.Sources.Select(path => Checkout.Read(path).Count(letter => letter == '\n')).ToList();

        Assert.That(lengths.Count(length => length < 150), Is.AtLeast(lengths.Count * 9 / 10));
        Assert.That(lengths.Max(), Is.LessThan(450), "tables of data included");
    }

    [Test]
    public void A_type_is_never_split_over_files() =>
        Assert.That(Checkout.Sources.Where(path => PartialType().IsMatch(Checkout.Read(path))), Is.Empty);

    [Test]
    public void Folders_and_types_are_named_for_what_they_do() =>
        Assert.That(
            Checkout.Sources.Where(path =>
                path.Split('/').Any(part => WordsThatSayNothing.Contains(part))
                || WordlessName().IsMatch(Path.GetFileNameWithoutExtension(path))),
            Is.Empty);

    [Test]
    public void The_namespace_follows_the_folder()
    {
        var wrong = Checkout.Sources
            .Where(path => path.StartsWith("runtime/", StringComparison.Ordinal) && !path.EndsWith("/Program.cs", StringComparison.Ordinal))
            .Where(path =>
            {
                var expected = Path.GetDirectoryName(path)!.Replace("runtime/", string.Empty).Replace('/', '.');
                return !Checkout.Read(path).Contains($"namespace {expected};");
            });

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void A_file_is_named_for_a_type_in_it()
    {
        var wrong = Checkout.Sources
            .Where(path => !path.EndsWith("/Program.cs", StringComparison.Ordinal))
            .Where(path => !FilesOfTinyTypes.Any(end => path.EndsWith(end, StringComparison.Ordinal)))
            .Where(path =>
                !Regex.IsMatch(Checkout.Read(path), $@"\b(class|record|struct|enum|interface|delegate [^(]*)\s+(struct |class )?{Regex.Escape(Path.GetFileNameWithoutExtension(path))}\b")
                && !Regex.IsMatch(Checkout.Read(path), $@"delegate [^(]*\b{Regex.Escape(Path.GetFileNameWithoutExtension(path))}\("));

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void No_work_is_left_in_comments() =>
        Assert.That(Checkout.Sources.Where(path => Unfinished().IsMatch(Checkout.Read(path))), Is.Empty);

    [Test]
    public void Nothing_in_the_runtime_names_TrackVia_but_the_two_host_commands()
    {
        var naming = Checkout.Sources
            .Where(path => path.StartsWith("runtime/", StringComparison.Ordinal))
            .Where(path => !path.StartsWith("runtime/Emulator.Cli/Demo/", StringComparison.Ordinal))
            .Where(path => !path.StartsWith("runtime/Emulator.Cli/Commands/", StringComparison.Ordinal))
            .Where(path => path != "runtime/Emulator.Cli/CommandLine.cs")
            .Where(path => Checkout.Read(path).Contains("trackvia", StringComparison.OrdinalIgnoreCase));

        Assert.That(naming, Is.Empty);
    }

    // The framework's generators (patterns, JSON contexts) need the word on a type that holds nothing else.
    [GeneratedRegex(@"\bpartial\s+(class|record|struct|interface)\b\s+(?!\w+ : JsonSerializerContext)(?![^\{]*\{\s*(///[^\n]*\n\s*)*\[GeneratedRegex)")]
    private static partial Regex PartialType();

    [GeneratedRegex("(Helper|Helpers|Util|Utils|Manager|Processor)$")]
    private static partial Regex WordlessName();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException")]
    private static partial Regex Unfinished();
}
