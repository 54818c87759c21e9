using Emulator.EndToEnd.Tests.Texts;

namespace Emulator.EndToEnd.Tests.Connectors;

/// <summary>What a person sees of the commands about connectors.</summary>
public sealed class ConnectorsCommandTests
{
    private const string Careless = """
        export default {
          title: 'Careless',
          conection: {},
          pick_lists: { room: () => [['Attic', 'attic']] },
          actions: {
            find: {
              input_fields: () => [{ name: 'room', control_type: 'select', pick_list: 'rooms' }],
              async execute(connection, input, a, b, c, d) {
                post('https://service.example/visits', input);
                return await get('https://service.example/rooms');
              },
            },
          },
        };
        """;

    [TestCase("connectors-new", "connectors new my_service")]
    [TestCase("connectors-new-ruby", "connectors new my_service --language ruby")]
    [TestCase("connectors-new-csharp", "connectors new my_service --language csharp")]
    [TestCase("connectors-new-error-name", "connectors new MyService")]
    [TestCase("connectors-show", "connectors show careless")]
    [TestCase("connectors-show-error", "connectors show carless")]
    [TestCase("connectors-check", "connectors check")]
    [TestCase("connectors-check-json", "connectors check careless --json")]
    [TestCase("connectors-check-file", "connectors check connectors/careless/connector.js")]
    [TestCase("connectors-types", "connectors types")]
    [TestCase("connectors-types-json", "connectors types --json")]
    public async Task It_reads_as_it_was_reviewed(string name, string words)
    {
        await using var desk = Desk.Empty();
        desk.Write("connectors/careless/connector.js", Careless);

        Golden.Compare(Screen.Of(words, await desk.RunAsync(words)), name);
    }

    [Test]
    public async Task The_list_has_the_own_ones_and_those_of_the_program()
    {
        await using var desk = Desk.Empty();
        desk.Write("connectors/careless/connector.js", Careless);

        var list = (await desk.RunAsync("connectors list")).Exits(0).Out;

        Assert.That(list, Does.Match("careless +Careless +JavaScript +1 +0 +.*connectors/careless/connector.js"));
        Assert.That(list, Does.Match("logger +Logger +built in"));
    }

    [Test]
    public async Task A_language_that_there_is_not_is_told_with_those_that_there_are()
    {
        await using var desk = Desk.Empty();

        var refused = (await desk.RunAsync("connectors new my_service --language perl")).Exits(64);

        Assert.That(refused.Error, Does.Contain("--language is js, ruby or csharp, not 'perl'"));
    }

    [TestCase("js")]
    [TestCase("ruby")]
    public async Task A_new_connector_has_nothing_wrong_with_it_and_is_there_at_once(string language)
    {
        await using var desk = Desk.Empty();

        (await desk.RunAsync($"connectors new my_service --language {language}")).Exits(0);

        (await desk.RunAsync("connectors check")).Exits(0);
        Assert.That((await desk.RunAsync("connectors check --json")).Out, Is.Empty);
        var shown = (await desk.RunAsync("connectors show my_service --json")).Exits(0).Document;
        Assert.That(shown["actions"].ToString(), Does.Contain("create_item"));
        Assert.That(shown["triggers"].ToString(), Does.Contain("polling"));
    }

    [TestCase("js")]
    [TestCase("ruby")]
    public async Task The_test_file_of_a_new_connector_is_green_at_once_and_red_when_the_connector_sends_something_else(string language)
    {
        await using var desk = Desk.Empty();
        (await desk.RunAsync($"connectors new my_service --language {language}")).Exits(0);
        var file = $"connectors/my_service/connector.{(language == "js" ? "js" : "rb")}";

        var green = (await desk.RunAsync("test")).Exits(0);
        (await desk.RunAsync("check")).Exits(0);
        desk.Write(file, desk.Read(file).Replace("Bearer ", "Token ", StringComparison.Ordinal));
        var red = (await desk.RunAsync("test")).Exits(1);

        Assert.That(green.Out, Does.Contain("3 passed"));
        Assert.That(red.Out, Does.Contain("Bearer test-token").And.Contain("Token test-token"));
    }

    [TestCase("js")]
    [TestCase("ruby")]
    public async Task A_connector_that_cannot_be_read_is_told_once_for_all_its_cases(string language)
    {
        await using var desk = Desk.Empty();
        (await desk.RunAsync($"connectors new my_service --language {language}")).Exits(0);
        var file = $"connectors/my_service/connector.{(language == "js" ? "js" : "rb")}";
        desk.Write(file, desk.Read(file) + "}");

        var broken = (await desk.RunAsync("test")).Exits(2);

        Assert.That(broken.Out.Split($"{file}:"), Has.Length.EqualTo(2), broken.Out);
        Assert.That(broken.Out, Does.Contain("0 passed, 3 failed"));
    }

    [Test]
    public async Task A_new_connector_in_CSharp_is_built_as_it_stands_and_equals_the_one_in_JavaScript()
    {
        await using var desk = Desk.Empty();
        (await desk.RunAsync("connectors new my_service --language csharp")).Exits(0);
        (await desk.RunAsync("connectors check my_service")).Exits(2);

        await DotNet.BuildAsync(desk.At("connectors/my_service"));

        (await desk.RunAsync("connectors check my_service")).Exits(0);
        Assert.That((await desk.RunAsync("test")).Exits(0).Out, Does.Contain("3 passed"));
        var built = (await desk.RunAsync("connectors show my_service --json")).Exits(0).Document;
        Directory.Delete(desk.At("connectors/my_service"), recursive: true);
        (await desk.RunAsync("connectors new my_service --language js")).Exits(0);
        var script = (await desk.RunAsync("connectors show my_service --json")).Exits(0).Document;
        Assert.That(built.With("language", "").With("file", ""), Is.EqualTo(script.With("language", "").With("file", "")));
    }

    [Test]
    public async Task A_folder_that_holds_something_is_left_alone()
    {
        await using var desk = Desk.Empty();
        desk.Write("connectors/my_service/notes.txt", "mine");

        var refused = (await desk.RunAsync("connectors new my_service")).Exits(2);

        Assert.That(refused.Error, Does.Contain("nothing was written"));
        Assert.That(Directory.GetFiles(desk.At("connectors/my_service")), Has.Length.EqualTo(1));
    }
}
