namespace Emulator.Ruby.Running;

/// <summary>
/// What one evaluation holds in memory. Counting what each value holds would cost every step, and parts that values share
/// would count twice; so the evaluation's allocations are watched, which is cheap, and only when they have passed the limit
/// is it asked how much of them is still held. What is dropped on the way is never held against anyone.
/// </summary>
/// <param name="limit">Bytes.</param>
internal struct MemoryGauge(long limit)
{
    private const int LookEvery = 8;
    private long _announced;
    private long _allocated;
    private long? _before;

    /// <summary>So many bytes are about to be asked for; natives announce what they make between two steps.</summary>
    public void Announce(long bytes)
    {
        _announced += bytes;
        if (_announced > limit / LookEvery)
        {
            _announced = 0;
            Look();
        }
    }

    /// <exception cref="LimitException">More is held than is allowed.</exception>
    public void Look()
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        if (_before is not { } before)
        {
            (_allocated, _before) = (allocated, GC.GetTotalMemory(forceFullCollection: false));
        }
        else if (allocated - _allocated > limit)
        {
            _allocated = allocated;
            GC.Collect();
            var held = GC.GetTotalMemory(forceFullCollection: false);
            if (held - before > limit)
            {
                throw new LimitException("memory", $"The values of the evaluation would take more than {limit >> 20} megabytes");
            }

            // What was there before had rubbish in it, which is gone now.
            _before = Math.Min(before, held);
        }
    }
}
