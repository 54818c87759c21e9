using Emulator.Benchmarks;
using Emulator.Benchmarks.Formulas;

// dotnet run -c Release --project tests/Emulator.Benchmarks -- PUBLISHED_FOLDER [RUNS]
// dotnet run -c Release --project tests/Emulator.Benchmarks -- formulas [VECTORS]
// dotnet run -c Release --project tests/Emulator.Benchmarks -- check PUBLISHED_FOLDER [RUNS]
// dotnet run -c Release --project tests/Emulator.Benchmarks -- loops PUBLISHED_FOLDER [RUNS]
// dotnet run -c Release --project tests/Emulator.Benchmarks -- test PUBLISHED_FOLDER [RUNS]
// dotnet run -c Release --project tests/Emulator.Benchmarks -- connectors PUBLISHED_FOLDER [RUNS]
if (args is ["formulas", .. var given])
{
    await FormulaComparison.MeasureAsync(given.FirstOrDefault() ?? Path.Combine(AppContext.BaseDirectory, "formulas.jsonl"));
    return 0;
}

if (args is ["check", var program, .. var times])
{
    await Checking.MeasureAsync(Path.GetFullPath(program), times.Length > 0 ? int.Parse(times[0], null) : 5);
    return 0;
}

if (args is ["test", var tested, .. var repeats])
{
    await TestCases.MeasureAsync(Path.GetFullPath(tested), repeats.Length > 0 ? int.Parse(repeats[0], null) : 5);
    return 0;
}

if (args is ["connectors", var shipped, .. var turns])
{
    await Connectors.MeasureAsync(Path.GetFullPath(shipped), turns.Length > 0 ? int.Parse(turns[0], null) : 5);
    return 0;
}

if (args is ["loops", var looped, .. var rounds])
{
    await Loops.MeasureAsync(Path.GetFullPath(looped), rounds.Length > 0 ? int.Parse(rounds[0], null) : 3);
    return 0;
}

if (args.Length == 0)
{
    Console.Error.WriteLine("usage: Emulator.Benchmarks PUBLISHED_FOLDER [RUNS] | formulas [VECTORS] | check PUBLISHED_FOLDER [RUNS] | loops PUBLISHED_FOLDER [RUNS] | test PUBLISHED_FOLDER [RUNS] | connectors PUBLISHED_FOLDER [RUNS]   (dotnet publish runtime/Emulator.Cli -c Release -o PUBLISHED_FOLDER)");
    return 64;
}

var runs = args.Length > 1 ? int.Parse(args[1], null) : 15;
await using var place = await Place.SetAsync();
await StartUp.MeasureAsync(Path.GetFullPath(args[0]), place, runs);
await LongRecipes.MeasureAsync(place);
return 0;
