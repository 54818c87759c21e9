using Emulator.Connectors.Utility.Tests.Support;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Tests.Code;

public sealed class SnippetTests
{
    [Test]
    public async Task JavaScript_gets_the_data_and_gives_the_output()
    {
        using var bench = new Bench();

        var made = await bench.RunAsync("js_eval", "invoke_custom_js_code", Code("exports.main = async ({ a, b }) => { console.log('sum', { a }); return { sum: a + b }; }"));

        Outputs.AreEqual(made, """{"output":{"sum":3}}""");
        Assert.That(bench.Operation.Lines, Is.EqualTo(new[] { "sum {\"a\":1}" }));
    }

    [TestCase("exports.main = () => { throw new Error('no'); }", "no")]
    [TestCase("exports.main = () => { for (;;) {} }", "failed")]
    [TestCase("exports.main = () => fetch('http://x')", "fetch is not supported")]
    [TestCase("const _ = require('lodash');", "require is not supported")]
    [TestCase("exports.main = () => System.IO.File.Exists('/')", "System is not defined")]
    [TestCase("const x = ;", "failed")]
    [TestCase("const x = 1;", "failed")]
    public void JavaScript_is_fenced_and_its_errors_are_the_steps(string code, string words)
    {
        using var bench = new Bench();
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        var call = new Sdk.ActionCall(RecordValue.Of(("code", code), ("code_input", RecordValue.Of(("data", RecordValue.Empty)))), [], [], Value.Null);

        var thrown = Assert.CatchAsync(() => bench.Connectors["js_eval"].Actions["invoke_custom_js_code"].Execute(bench.Operation, call, late.Token).AsTask())!;

        Assert.That(thrown is OperationCanceledException || thrown.Message.Contains(words, StringComparison.Ordinal), thrown.ToString());
    }

    [Test]
    public async Task Ruby_gives_the_value_of_its_last_line()
    {
        using var bench = new Bench();

        var made = await bench.RunAsync("workato_custom_code", "invoke_custom_ruby_code", Code("total = input['a'] + input[:b]\n{ total: total, text: \"sum #{total}\" }"));

        Outputs.AreEqual(made, """{"output":{"total":3,"text":"sum 3"}}""");
    }

    [TestCase("raise 'no'", "no")]
    [TestCase("`ls`", "")]
    [TestCase("File.read('/etc/passwd')", "File")]
    [TestCase("def x(", "cannot be read")]
    public void Ruby_is_fenced_and_its_errors_are_the_steps(string code, string words)
    {
        using var bench = new Bench();

        Assert.That(bench.Refusal("workato_custom_code", "invoke_custom_ruby_code", Code(code)).Message, Does.Contain(words));
    }

    [Test]
    public void Python_is_not_supported_and_says_how_to_go_on()
    {
        using var bench = new Bench();

        var refusal = bench.Refusal("py_eval", "invoke_custom_py_code", Code("def main(input): return {}"));

        Assert.That(refusal.Message, Does.StartWith("N001").And.Contain("--stub external"));
        Assert.That(bench.Connectors["py_eval"].IsLocal, Is.False, "--stub external answers it");
    }

    private static string Code(string code) =>
        RecordValue.Of(("name", "n"), ("code", code), ("code_input", RecordValue.Of(("schema", "[]"), ("data", RecordValue.Of(("a", 1), ("b", 2)))))).ToString();
}
