using System.Xml.Linq;

namespace Emulator.Architecture.Tests;

/// <summary>Holds every project file to the table of who may know whom.</summary>
public sealed class ReferenceTableTests
{
    private static readonly IReadOnlyDictionary<string, string[]> Table = File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "who-may-know-whom.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(':', 2))
        .ToDictionary(parts => parts[0], parts => parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> ProjectNames => Checkout.Projects.Select(Name);

    [TestCaseSource(nameof(ProjectNames))]
    public void A_project_references_only_what_the_table_allows(string project)
    {
        Assert.That(Table, Contains.Key(project), "every room has a line in who-may-know-whom.txt");

        var references = References(Checkout.Projects.Single(path => Name(path) == project));

        Assert.That(references.Except(Table[project]), Is.Empty);
    }

    [Test]
    public void The_table_names_no_room_that_does_not_exist() =>
        Assert.That(Table.Keys.Except(ProjectNames), Is.Empty);

    [Test]
    public void Transitive_project_references_are_off_and_no_project_turns_them_on()
    {
        var props = XDocument.Parse(Checkout.Read("Directory.Build.props"));

        Assert.That(props.Descendants("DisableTransitiveProjectReferences").Single().Value, Is.EqualTo("true"));
        Assert.That(Checkout.Projects.Where(path => File.ReadAllText(path).Contains("DisableTransitive")), Is.Empty);
    }

    [Test]
    public void Every_project_is_part_of_the_solution()
    {
        var solution = Checkout.Read("Emulator.sln");
        var tests = Directory
            .EnumerateFiles(Path.Combine(Checkout.Root, "tests"), "*.csproj", SearchOption.AllDirectories)
            .Select(Name);

        Assert.That(
            ProjectNames.Concat(tests).Where(name => !solution.Contains($"\\{name}.csproj", StringComparison.Ordinal)),
            Is.Empty);
    }

    private static string Name(string path) => Path.GetFileNameWithoutExtension(path);

    private static IEnumerable<string> References(string path)
    {
        var project = XDocument.Load(path);
        foreach (var element in project.Descendants())
        {
            var include = element.Attribute("Include")?.Value;
            if (include is null)
            {
                continue;
            }

            if (element.Name.LocalName == "ProjectReference")
            {
                yield return Name(include.Replace('\\', '/'));
            }
            else if (element.Name.LocalName is "PackageReference" or "FrameworkReference")
            {
                yield return include;
            }
        }
    }
}
