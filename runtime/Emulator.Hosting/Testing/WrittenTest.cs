using Emulator.Testing.Running;

namespace Emulator.Hosting.Testing;

/// <summary>A test case that was made of a job, and how it does.</summary>
/// <param name="File">Where it is.</param>
/// <param name="Result">What came of running it.</param>
/// <param name="Loose">Places that differ from run to run and are matchers now.</param>
/// <param name="IsRecipeChanged">True when the recipe is another one than the job's.</param>
public sealed record WrittenTest(string File, CaseResult Result, IReadOnlyList<string> Loose, bool IsRecipeChanged);
