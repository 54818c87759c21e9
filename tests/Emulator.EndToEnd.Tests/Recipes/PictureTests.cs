using System.Xml.Linq;

namespace Emulator.EndToEnd.Tests.Recipes;

/// <summary>Pictures of recipes, alone and with what a job took.</summary>
public sealed class PictureTests
{
    private const string Recipe = """
        name: "Fails <b>&\" here"
        trigger: { as: tick, provider: clock, name: scheduled_event }
        steps:
          - as: people
            provider: workato_variable
            name: declare_list
            title: "<script>alert(1)</script> & a very long title, about sixty letters, that goes on and on"
            input: { name: p, list_item_schema_json: '[{"name":"n","type":"integer"}]', list_items: [ { n: 1 }, { n: 2 }, { n: 3 } ] }
          - as: item
            foreach: "#{_('people.list_items')}"
            steps:
              - if: { all: [ { left: "#{_('item.n')}", is: greater_than, right: "2" } ] }
                steps:
                  - { as: boom, provider: logger, name: log_message, input: { message: "=_('item.x').upcase" } }
                elsif:
                  - if: { all: [ { left: "#{_('item.n')}", is: equals_to, right: "2" } ] }
                    steps:
                      - try:
                          - { as: w, provider: logger, name: log_message, input: { message: "=_('item.x').upcase" } }
                        catch: { as: err, steps: [ { as: told, provider: logger, name: log_message, input: { message: "#{_('err.message')}" } } ] }
                else:
                  - { as: one, provider: logger, name: log_message, input: { message: one } }
          - { as: never, skip: true, provider: logger, name: log_message }
          - { as: last, provider: logger, name: log_message }

        """;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Test]
    public async Task A_picture_is_well_formed_whatever_a_recipe_is_called()
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/x.recipe.yaml", Recipe);

        var picture = XDocument.Parse((await desk.RunAsync("recipes diagram recipes/x.recipe.yaml --format svg")).Exits(0).Out);

        var texts = picture.Descendants(Svg + "text").Select(text => text.Value).ToList();
        Assert.That(texts, Does.Contain("Fails <b>&\" here"));
        Assert.That(texts, Has.Some.Contains("<script>alert(1)</script>"));
        Assert.That(texts.Select(text => text.Length), Is.All.LessThan(71));
        Assert.That(picture.Descendants(Svg + "script"), Is.Empty);
        Assert.That(picture.Descendants(Svg + "rect").Select(Classes), Has.None.Contains("taken"));
    }

    [Test]
    public async Task With_a_job_what_it_took_is_coloured_counted_and_its_failure_told()
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/x.recipe.yaml", Recipe);
        var job = (await desk.RunAsync("run recipes/x.recipe.yaml --json")).Exits(1).Document["id"].AsText();

        (await desk.RunAsync($"recipes diagram recipes/x.recipe.yaml --to x.svg --job {job}")).Exits(0);

        var picture = XDocument.Parse(desk.Read("x.svg"));
        var texts = picture.Descendants(Svg + "text").Select(text => text.Value).ToList();
        Assert.That(texts, Has.Some.StartsWith($"job {job}, failed, "));
        Assert.That(texts, Does.Contain("×3").And.Contain("×2"));
        Assert.That(texts, Has.Some.Contains("undefined method"));
        Assert.That(picture.Descendants(Svg + "rect").Select(Classes).Count(classes => classes.Contains("failed")), Is.EqualTo(1));
        Assert.That(picture.Descendants(Svg + "rect").Select(Classes).Count(classes => classes.Contains("untaken")), Is.EqualTo(1), "the step after the loop");
        Assert.That(picture.Descendants(Svg + "rect").Select(Classes).Count(classes => classes.Contains("skipped")), Is.EqualTo(1));
    }

    [Test]
    public async Task The_flowchart_says_the_same()
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/x.recipe.yaml", Recipe);
        var job = (await desk.RunAsync("run recipes/x.recipe.yaml --json")).Exits(1).Document["id"].AsText();

        Golden.Compare((await desk.RunAsync($"recipes diagram recipes/x.recipe.yaml --job {job}")).Exits(0).Out, "flowchart-of-a-job");
    }

    [Test]
    public async Task Another_recipes_job_and_a_folder_that_is_not_there_are_refused()
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/x.recipe.yaml", Recipe);
        desk.Write("recipes/y.recipe.yaml", Recipe);
        var job = (await desk.RunAsync("run recipes/x.recipe.yaml --json")).Exits(1).Document["id"].AsText();

        var other = (await desk.RunAsync($"recipes diagram recipes/y.recipe.yaml --job {job}")).Exits(2);
        var nowhere = (await desk.RunAsync("recipes diagram recipes/x.recipe.yaml --to nowhere/x.svg")).Exits(2);

        Assert.That(other.Error, Is.EqualTo($"emulator: job {job} is one of recipes/x.recipe.yaml, not of recipes/y.recipe.yaml\n"));
        Assert.That(nowhere.Error, Does.StartWith("emulator: nowhere/x.svg cannot be written: "));
    }

    private static string Classes(XElement shape) => $" {(string?)shape.Attribute("class")} ";
}
