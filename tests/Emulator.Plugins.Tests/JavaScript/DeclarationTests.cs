using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Emulator.Plugins.Checking.Rules;
using Emulator.Plugins.JavaScript.Globals;
using Emulator.Plugins.JavaScript.Library;
using Emulator.Plugins.JavaScript.Requests;

namespace Emulator.Plugins.Tests.JavaScript;

/// <summary>The declarations for editors name everything that a script has, and nothing else.</summary>
public sealed class DeclarationTests
{
    // `delete` is a word of the language, and `auth_type` means nothing in apply, which is told it.
    private static readonly string[] NoGlobals = ["delete", "auth_type"];

    private static readonly string Text = File.ReadAllText(Declarations());

    [Test]
    public void Every_global_is_declared_and_every_declared_global_exists()
    {
        var globals = HostFunctions.All.Select(function => function.Name).Concat(HostFunctions.Groups).Append("console").Except(NoGlobals)

            // In apply the methods of the request are globals; those that make no sense there are not declared.
            .Except(BuilderMethods.All.Select(method => method.Name).Except(Declared("const|function", Block("declare global"))));

        Assert.That(Declared("const|function|var", Block("declare global")), Is.EquivalentTo(globals.Distinct()));
    }

    [Test]
    public void Every_method_of_a_request_is_declared_and_every_declared_one_exists() => Assert.That(
        Members("Request").Except(["catch", "finally"]), Is.EquivalentTo(BuilderMethods.All.Select(method => method.Name)));

    [Test]
    public void Every_member_of_this_exists() => Assert.That(
        Members("Operation"), Is.SubsetOf(HostFunctions.All.Select(function => function.Name).Concat(HostFunctions.Groups)));

    [Test]
    public void Every_function_of_a_library_is_declared_and_every_declared_one_exists()
    {
        Assert.That(Members("Library"), Is.EquivalentTo(LibraryNames.Workato.Members));
        Assert.That(Members("Csv"), Is.EquivalentTo(LibraryNames.Workato.Inner["csv"].Members));
        Assert.That(Members("Streams"), Is.EquivalentTo(LibraryNames.Workato.Inner["stream"].Members));
        Assert.That(Members("Net"), Is.EquivalentTo(LibraryNames.Workato.Inner["net"].Members));
        Assert.That(Members("Aws"), Is.EquivalentTo(AwsFunctions.All.Members));
    }

    [Test]
    public void Every_key_of_a_definition_is_declared_and_every_declared_one_is_known()
    {
        Assert.That(Members("Connector"), Is.EquivalentTo(KnownKeys.Root));
        Assert.That(Members("Connection"), Is.EquivalentTo(KnownKeys.Connection));
        Assert.That(Members("Authorization"), Is.EquivalentTo(KnownKeys.Authorization));
        Assert.That(Members("ObjectDefinition"), Is.EquivalentTo(KnownKeys.ObjectDefinition));
        Assert.That(Members("OperationBase").Concat(Members("Action")), Is.EquivalentTo(KnownKeys.Action));
        Assert.That(Members("OperationBase").Concat(Members("Trigger")), Is.EquivalentTo(KnownKeys.Trigger));
        Assert.That(Members("Field"), Is.EquivalentTo(KnownKeys.Field));
    }

    private static IEnumerable<string> Members(string name) => Regex
        .Matches(Block($@"export interface {name}\b"), @"^  (\w+)\??(?:: |\(|<)", RegexOptions.Multiline)
        .Select(match => match.Groups[1].Value)
        .Distinct();

    private static IEnumerable<string> Declared(string words, string block) => Regex
        .Matches(block, $@"^  (?:{words}) (\w+)", RegexOptions.Multiline)
        .Select(match => match.Groups[1].Value);

    private static string Block(string head) => Regex.Match(Text, head + @"[^{]*\{\n(.*?)^\}", RegexOptions.Singleline | RegexOptions.Multiline).Groups[1].Value;

    private static string Declarations([CallerFilePath] string source = "") => Path.Combine(
        Path.GetDirectoryName(source)!, "../../../runtime/Emulator.Hosting/Connectors/Templates/connector.d.ts");
}
