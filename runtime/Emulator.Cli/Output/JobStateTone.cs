using Emulator.Jobs;

namespace Emulator.Cli.Output;

/// <summary>A job's state in the word and the colour that people know.</summary>
internal static class JobStateTone
{
    /// <summary>A running job whose process is gone.</summary>
    public static readonly Toned CutOff = new("interrupted", Tone.Warn);

    public static string Word(JobState state) => state.ToString().ToLowerInvariant();

    public static Toned Show(JobState state) => new(Word(state), state switch
    {
        JobState.Succeeded => Tone.Good,
        JobState.Failed => Tone.Bad,
        JobState.Canceled => Tone.Warn,
        _ => Tone.Dim,
    });
}
