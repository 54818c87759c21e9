namespace Emulator.Hosting.Checking.Coverage;

/// <summary>One construct or operation of a workspace.</summary>
/// <param name="Kind">trigger, action, keyword, operator, pill or problem.</param>
/// <param name="Provider">The connector of an operation; empty for anything else.</param>
/// <param name="Name">The operation's name, the keyword and so on.</param>
/// <param name="Uses">How often it occurs.</param>
/// <param name="Recipes">In how many recipes.</param>
/// <param name="State">How it is served.</param>
/// <param name="Advice">What to do; empty where there is nothing to do.</param>
public sealed record CoverageRow(string Kind, string Provider, string Name, int Uses, int Recipes, CoverageState State, string Advice);
