using Emulator.Jobs.Journal;
using Emulator.Recipes;

namespace Emulator.Testing.Running;

/// <summary>The jobs of one case that has ended: its own and those that it called.</summary>
/// <param name="Test">The case.</param>
/// <param name="Recipe">The tested recipe.</param>
/// <param name="History">Every job of the case and nothing else.</param>
public sealed record RanJobs(TestCase Test, Recipe Recipe, IJobHistory History);
