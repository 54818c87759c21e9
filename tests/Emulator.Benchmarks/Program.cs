using Emulator.Benchmarks;
using Emulator.Benchmarks.Formulas;

const string Usage = """
    dotnet run -c Release --project tests/Emulator.Benchmarks -- …
      PUBLISHED_FOLDER [RUNS]             starting, running, long recipes
      check PUBLISHED_FOLDER [RUNS]       500 recipes checked
      loops PUBLISHED_FOLDER [RUNS]       steps a second, and what the journal costs
      test PUBLISHED_FOLDER [RUNS]        500 test cases
      connectors PUBLISHED_FOLDER [RUNS]  one lambda of a long connector
      formulas [VECTORS]                  beside real Ruby, where there is one
    PUBLISHED_FOLDER is made by: dotnet publish runtime/Emulator.Cli -c Release -o PUBLISHED_FOLDER
    """;
switch (args)
{
    case ["formulas", .. var given]:
        await FormulaComparison.MeasureAsync(given.FirstOrDefault() ?? Path.Combine(AppContext.BaseDirectory, "formulas.jsonl"));
        return 0;
    case ["check", var folder, .. var runs]:
        await Checking.MeasureAsync(Path.GetFullPath(folder), Runs(runs, 5));
        return 0;
    case ["loops", var folder, .. var runs]:
        await Loops.MeasureAsync(Path.GetFullPath(folder), Runs(runs, 3));
        return 0;
    case ["test", var folder, .. var runs]:
        await TestCases.MeasureAsync(Path.GetFullPath(folder), Runs(runs, 5));
        return 0;
    case ["connectors", var folder, .. var runs]:
        await Connectors.MeasureAsync(Path.GetFullPath(folder), Runs(runs, 5));
        return 0;
    case ["load", var file]:
        Connectors.Load(file);
        return 0;
    case ["calls", var file]:
        await Connectors.CallsAsync(file);
        return 0;
    case [var folder, .. var runs]:
        await using (var place = await Place.SetAsync())
        {
            await StartUp.MeasureAsync(Path.GetFullPath(folder), place, Runs(runs, 15));
            await LongRecipes.MeasureAsync(place);
        }

        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 64;
}

static int Runs(string[] given, int usual) => given.Length > 0 ? int.Parse(given[0], null) : usual;
