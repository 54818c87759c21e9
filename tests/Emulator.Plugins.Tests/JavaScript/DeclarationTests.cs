using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Emulator.Plugins.JavaScript.Globals;
using Emulator.Plugins.JavaScript.Requests;

namespace Emulator.Plugins.Tests.JavaScript;

/// <summary>The declarations for editors name everything that a script has.</summary>
public sealed class DeclarationTests
{
    [Test]
    public void Every_function_and_builder_method_is_declared()
    {
        var text = File.ReadAllText(Declarations());
        var names = HostFunctions.All.Select(function => function.Name).Concat(BuilderMethods.All.Select(method => method.Name)).Distinct();

        Assert.That(names.Where(name => !Regex.IsMatch(text, $@"\b{Regex.Escape(name)}\b")), Is.Empty);
    }

    private static string Declarations([CallerFilePath] string source = "") => Path.Combine(
        Path.GetDirectoryName(source)!, "../../../runtime/Emulator.Hosting/Connectors/Templates/connector.d.ts");
}
