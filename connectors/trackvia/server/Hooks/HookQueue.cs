namespace Emulator.TrackVia.Server.Hooks;

/// <summary>
/// The subscriptions, what is to be delivered to them, and what became of it. Each hook has one delivery on its way at most.
/// </summary>
internal sealed class HookQueue(WakeUp wakeUp)
{
    private readonly List<Hook> _hooks = [];
    private readonly List<HookDelivery> _waiting = [];
    private readonly List<HookOutcome> _outcomes = [];
    private readonly Dictionary<long, HookDelivery> _heldBack = [];
    private readonly HashSet<long> _busy = [];
    private long _lastId;

    public IReadOnlyList<Hook> Hooks => _hooks;

    public IReadOnlyList<HookOutcome> Outcomes => _outcomes;

    /// <summary>When the next delivery is due; null when none waits for its time.</summary>
    public DateTimeOffset? NextDue => _waiting.Where(IsFree).Min(delivery => (DateTimeOffset?)delivery.Due);

    public Hook Subscribe(Func<long, Hook> make)
    {
        var hook = make(++_lastId);
        _hooks.Add(hook);
        return hook;
    }

    public bool Unsubscribe(Hook hook)
    {
        _waiting.RemoveAll(delivery => delivery.Hook.Id == hook.Id);
        _heldBack.Remove(hook.Id);
        return _hooks.Remove(hook);
    }

    public void Enqueue(HookDelivery delivery)
    {
        _waiting.Add(delivery);
        wakeUp.Ring();
    }

    /// <summary>
    /// Takes the first delivery that is due, in the order in which they came; its hook gets no other before
    /// <see cref="Free"/>.
    /// </summary>
    public HookDelivery? TakeDue(DateTimeOffset now)
    {
        var index = _waiting.FindIndex(delivery => delivery.Due <= now && IsFree(delivery));
        if (index < 0)
        {
            return null;
        }

        var delivery = _waiting[index];
        _waiting.RemoveAt(index);
        _busy.Add(delivery.Hook.Id);
        if (_heldBack.Remove(delivery.Hook.Id, out var held))
        {
            _waiting.Insert(0, held);
        }

        return delivery;
    }

    /// <summary>Keeps a delivery until another one of its hook has gone before it.</summary>
    public void HoldBack(HookDelivery delivery) => _heldBack.Add(delivery.Hook.Id, delivery);

    /// <summary>The delivery that was taken for a hook has been dealt with.</summary>
    public void Free(Hook hook)
    {
        _busy.Remove(hook.Id);
        wakeUp.Ring();
    }

    public void Note(HookOutcome outcome) => _outcomes.Add(outcome);

    private bool IsFree(HookDelivery delivery) => !_busy.Contains(delivery.Hook.Id);
}
