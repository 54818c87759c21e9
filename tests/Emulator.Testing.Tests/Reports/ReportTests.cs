using System.Xml.Linq;
using Emulator.Hosting.Testing;
using Emulator.Testing.Reports;
using Emulator.Testing.Tests.Support;

namespace Emulator.Testing.Tests.Reports;

public sealed class ReportTests
{
    private const string Recipe = """
        name: R & D
        trigger: { as: t, provider: shop, name: new_order }
        steps: [ { as: one, provider: logger, name: log_message, input: { message: "<b>\u0001" } } ]

        """;

    private const string Tests = """
        cases:
          - { name: "right & good", event: {} }
          - { name: wrong, event: {}, expect: { steps: { one: { input: { message: other } } } } }
          - { name: broken, event: {}, stubs: { oen: { output: {} } } }

        """;

    [Test]
    public async Task JUnit_has_a_suite_a_file_and_a_failure_with_its_differences()
    {
        var report = await ReportAsync();

        var xml = XDocument.Parse(JUnitReport.Write(report.Results, report.Duration));

        var suite = xml.Root!.Element("testsuite")!;
        Assert.That(suite.Attribute("tests")!.Value + suite.Attribute("failures")!.Value + suite.Attribute("errors")!.Value, Is.EqualTo("311"));
        Assert.That(suite.Elements("testcase").First().Attribute("name")!.Value, Is.EqualTo("right & good"));
        Assert.That(suite.Descendants("failure").Single().Value, Does.StartWith("steps.one.input.message\n  - \"other\"\n  + \"<b>"));
        Assert.That(suite.Descendants("error").Single().Attribute("message")!.Value, Does.Contain("T006"));
    }

    [Test]
    public async Task The_page_needs_nothing_else_and_shows_each_recipe()
    {
        var report = await ReportAsync();

        var page = HtmlReport.Write(report.Results, report.Duration, report.Coverage);

        Assert.That(page, Does.Contain("<b class=\"good\">1</b>passed").And.Contain("<b class=\"bad\">2</b>failed"));
        Assert.That(page, Does.Contain("right &amp; good").And.Contain("<b>R &amp; D</b>").And.Contain("<svg"));
        Assert.That(page.IndexOf("<h2>Failed</h2>", StringComparison.Ordinal), Is.LessThan(page.IndexOf("<h2>Cases</h2>", StringComparison.Ordinal)));
        Assert.That(page, Does.Not.Contain("http://").And.Not.Contain("https://").And.Not.Contain("<script").And.Not.Contain("<b>\u0001"));
    }

    [Test]
    public async Task Annotations_name_file_line_and_difference_on_one_line()
    {
        var report = await ReportAsync();

        var lines = report.Results.SelectMany(Annotations.Of).ToList();

        Assert.That(lines, Has.Count.EqualTo(2));
        Assert.That(lines[0], Does.Match(@"^::error file=.*r\.test\.yaml,line=3,col=\d+,title=wrong::steps\.one\.input\.message: expected ""other"", found ""<b>.*$"));
        Assert.That(lines[1], Does.Contain("line=4").And.Contain("title=T006"));
    }

    private static async Task<TestReport> ReportAsync()
    {
        using var suite = new Suite().Write("recipes/r.recipe.yaml", Recipe).Write("recipes/r.test.yaml", Tests);
        return await suite.ReportAsync(new TestOrder { HasCoverage = true });
    }
}
