namespace Emulator.EndToEnd.Tests;

/// <summary>A stream that tells when certain words were written to it, so that a test acts at the right moment.</summary>
internal sealed class WatchedWriter(string words) : StringWriter
{
    private readonly TaskCompletionSource _seen = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Seen => _seen.Task.WaitAsync(TimeSpan.FromSeconds(20));

    public override void WriteLine(string? value)
    {
        base.WriteLine(value);
        if (value?.Contains(words, StringComparison.Ordinal) == true)
        {
            _seen.TrySetResult();
        }
    }
}
