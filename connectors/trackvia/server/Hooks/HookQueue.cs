namespace Emulator.TrackVia.Server.Hooks;

/// <summary>The subscriptions, what is to be delivered to them, and what became of it.</summary>
internal sealed class HookQueue(WakeUp wakeUp)
{
    private readonly List<Hook> _hooks = [];
    private readonly List<HookDelivery> _waiting = [];
    private readonly List<HookOutcome> _outcomes = [];
    private HookDelivery? _heldBack;
    private long _lastId;

    public IReadOnlyList<Hook> Hooks => _hooks;

    public IReadOnlyList<HookOutcome> Outcomes => _outcomes;

    /// <summary>When the next delivery is due; null when none waits.</summary>
    public DateTimeOffset? NextDue => _waiting.Count == 0 ? null : _waiting.Min(delivery => delivery.Due);

    public Hook Subscribe(Func<long, Hook> make)
    {
        var hook = make(++_lastId);
        _hooks.Add(hook);
        return hook;
    }

    public bool Unsubscribe(Hook hook)
    {
        _waiting.RemoveAll(delivery => delivery.Hook.Id == hook.Id);
        return _hooks.Remove(hook);
    }

    public void Enqueue(HookDelivery delivery)
    {
        _waiting.Add(delivery);
        wakeUp.Ring();
    }

    /// <summary>Takes the first delivery that is due, in the order in which they came.</summary>
    public HookDelivery? TakeDue(DateTimeOffset now)
    {
        var index = _waiting.FindIndex(delivery => delivery.Due <= now);
        if (index < 0)
        {
            return null;
        }

        var delivery = _waiting[index];
        _waiting.RemoveAt(index);
        if (_heldBack is { } held)
        {
            _heldBack = null;
            _waiting.Insert(0, held);
        }

        return delivery;
    }

    /// <summary>Keeps a delivery until another one has gone before it.</summary>
    public void HoldBack(HookDelivery delivery) => _heldBack = delivery;

    public void Note(HookOutcome outcome) => _outcomes.Add(outcome);
}
