using Emulator.Cli.Output;
using Emulator.Hosting.Testing;
using Emulator.Testing.Files;
using Emulator.Testing.Mutation;

namespace Emulator.Cli.Commands.Tests;

/// <summary>Tells which changes of the recipes no case noticed.</summary>
internal sealed class MutationText(Printer printer)
{
    private int _tried;

    public async Task TellAsync(TestDesk desk, IReadOnlyList<PlannedCase> cases, TestOrder order, CancellationToken cancellation)
    {
        var results = await desk.MutateAsync(cases, order, _ => Progress(), cancellation);
        ClearProgress();
        foreach (var result in results.Where(result => printer.IsJson || result.NoticedBy is null))
        {
            Tell(result);
        }

        if (!printer.IsJson)
        {
            var unnoticed = results.Count(result => result.NoticedBy is null);
            printer.Line($"{Count.Of(results.Count, "change")}, {results.Count - unnoticed} noticed{(unnoticed == 0 ? string.Empty : ", " + printer.Paint.Warn($"{unnoticed} not"))}");
        }
    }

    private void Progress()
    {
        if (printer.Terminal.IsTerminal)
        {
            printer.Terminal.Error.Write($"\r  {Count.Of(++_tried, "change")} tried");
        }
    }

    private void ClearProgress()
    {
        if (_tried > 0)
        {
            printer.Terminal.Error.Write("\r\e[K");
        }
    }

    private void Tell(MutantResult result)
    {
        if (printer.IsJson)
        {
            printer.Json(TestValue.Of(result));
            return;
        }

        printer.Line($"  {printer.Paint.Warn("○")} {result.Mutant.Place}  {result.Mutant.Words}: no case notices");
    }
}
