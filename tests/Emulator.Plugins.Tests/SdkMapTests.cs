using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Emulator.Plugins.Checking.Rules;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Plugins.Tests;

/// <summary>docs/connectors-sdk-map.md names every key that the check knows, and nothing of C# that does not exist.</summary>
public sealed class SdkMapTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Here(), "../../docs/connectors-sdk-map.md"));

    [Test]
    public void Every_key_of_a_definition_stands_on_the_page()
    {
        var named = Regex.Matches(Page, "`(\\w+)`").Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var known = new[] { KnownKeys.Root, KnownKeys.Connection, KnownKeys.Authorization, KnownKeys.Action, KnownKeys.Trigger };

        Assert.That(known.SelectMany(keys => keys).Distinct().Where(key => !named.Contains(key)), Is.Empty);
    }

    [Test]
    public void Every_name_of_the_third_column_exists_in_the_contract()
    {
        var contract = new[] { typeof(IConnector).Assembly, typeof(Value).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Select(member => member.Name).Append(type.Name))
            .ToHashSet(StringComparer.Ordinal);
        var cells = Page.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split('|')[3]);
        var names = cells.SelectMany(cell => Regex.Matches(cell, "`([^`]+)`")).Select(match => match.Groups[1].Value)
            .Where(code => !code.StartsWith("System.", StringComparison.Ordinal))
            .SelectMany(code => Regex.Matches(code, @"\b[A-Z]\w+")).Select(match => match.Value);

        Assert.That(names.Distinct().Where(name => !contract.Contains(name)), Is.Empty);
    }

    private static string Here([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;
}
