namespace Emulator.Hosting.NewWorkspaces;

/// <summary>The texts of a new workspace's files.</summary>
internal static class Templates
{
    public const string Settings = """
        # The settings of this workspace; every line may go.
        # time_zone: Europe/Berlin     # of now and today in formulas; the platform's own is America/Los_Angeles
        # profile: vendor              # the platform's limits instead of wider ones
        waits: none                    # a step that waits goes on at once

        """;

    public const string GitIgnore = """
        # Jobs, sealed secrets and keys: readable by their owner alone, never committed.
        .emulator/

        """;

    public const string Recipe = """
        name: Hello
        description: Runs at once and asks no service. Replace its steps by your own.
        trigger:
          as: tick
          provider: clock
          name: scheduled_event
          input: { time_unit: hours, trigger_every: 1 }
        steps:
          - as: people
            provider: workato_variable
            name: declare_list
            input:
              name: people
              list_item_schema_json: '[{"name":"name","type":"string"}]'
              list_items:
                - name: Ada
                - name: Grace
          - as: person
            foreach: "#{_('people.list_items')}"
            steps:
              - as: greeting
                provider: logger
                name: log_message
                input:
                  message: "=\"Hello #{_('person.name').upcase}\""
          - if: { all: [ { left: "#{_('greeting.message')}", is: blank } ] }
            steps:
              - stop: { with_error: true, reason: Nobody was greeted }

        """;

    public const string Test = """
        name: Everybody is greeted
        recipe: ../recipes/hello.recipe.yaml
        event: { scheduled_time: 2026-01-01T00:00:00Z }
        expect:
          status: succeeded

        """;
}
