using Emulator.Sdk.Webhooks;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Sdk;

/// <summary>Checks a connection; success is the absence of an exception. What it gives is for people to see, null for nothing.</summary>
public delegate ValueTask<Value> TestLambda(IOperation operation, CancellationToken cancellation);

/// <summary>Computes a text from the settings (base address, client id, selected option). Sends nothing.</summary>
/// <param name="settings">A fresh copy of the settings, in clear.</param>
/// <param name="cancellation">Ends the call.</param>
public delegate ValueTask<string?> SettingsLambda(RecordValue settings, CancellationToken cancellation);

/// <summary>
/// Gives further settings fields once some are filled in (<c>extended_fields</c>); asked again when a field with
/// <c>extends_schema</c> changes. Its answers join the same settings.
/// </summary>
/// <param name="operation">The settings so far, and the wire.</param>
/// <param name="cancellation">Ends the call.</param>
public delegate ValueTask<IReadOnlyList<Field>> ExtendedFieldsLambda(IOperation operation, CancellationToken cancellation);

/// <summary>Gives fields for the answers to the config fields; may send requests.</summary>
/// <param name="operation">Settings and wire.</param>
/// <param name="configFields">The step's raw input, which plays the config fields (connector-sdk.md 1.7).</param>
/// <param name="cancellation">Ends the call.</param>
public delegate ValueTask<IReadOnlyList<Field>> FieldsLambda(
    IOperation operation, RecordValue configFields, CancellationToken cancellation);

/// <summary>
/// Gives the options of a pick list as [label, value] lists; a tree list gives [label, value, id, has children] and is
/// asked for one level at a time.
/// </summary>
/// <param name="operation">Settings and wire.</param>
/// <param name="parameters">
/// The values that pick_list_params names; of a tree also <c>__parent_id</c>, null at the root.
/// </param>
/// <param name="cancellation">Ends the call.</param>
public delegate ValueTask<ListValue> PickListLambda(
    IOperation operation, RecordValue parameters, CancellationToken cancellation);

/// <summary>A reusable method of a connector.</summary>
/// <param name="operation">Settings and wire.</param>
/// <param name="arguments">As many as the method has parameters.</param>
/// <param name="cancellation">Ends the call.</param>
public delegate ValueTask<Value> MethodLambda(IOperation operation, ListValue arguments, CancellationToken cancellation);

/// <summary>
/// One lambda or constant of a definition by its path (connector-sdk.md 9.2), as <c>actions.search.execute</c>: nothing
/// is trimmed, converted or filled in, and the result is in the form that JSON has.
/// </summary>
/// <param name="operation">Settings and wire.</param>
/// <param name="path">The words between the dots.</param>
/// <param name="arguments">What the parameters' names may ask for: input, closure, args and so on.</param>
/// <param name="cancellation">Ends the call.</param>
/// <exception cref="ConnectorException">No such path, or the lambda failed.</exception>
public delegate ValueTask<Value> PathLambda(
    IOperation operation, IReadOnlyList<string> path, RecordValue arguments, CancellationToken cancellation);

/// <summary>Does what an action does.</summary>
/// <param name="operation">Settings and wire.</param>
/// <param name="call">Input, schemas and continuation.</param>
/// <param name="cancellation">Ends the call.</param>
/// <returns>The output; null counts as an empty record.</returns>
/// <exception cref="ConnectorException">The connector's own error, or a refused request.</exception>
/// <exception cref="MultiStep.ReinvokeException">The action wants to be called again later.</exception>
/// <exception cref="MultiStep.SuspendException">The action waits until it is resumed.</exception>
public delegate ValueTask<Value> ExecuteLambda(IOperation operation, ActionCall call, CancellationToken cancellation);

/// <summary>Gives sample data for the editor.</summary>
public delegate ValueTask<Value> SampleLambda(IOperation operation, RecordValue input, CancellationToken cancellation);

/// <summary>Asks the service for events since the closure.</summary>
public delegate ValueTask<PollPage> PollLambda(IOperation operation, PollCall call, CancellationToken cancellation);

/// <summary>Gives the text by which an event is recognised when it comes again.</summary>
public delegate ValueTask<string> DedupLambda(Value record, CancellationToken cancellation);

/// <summary>Asks the service to call a URL for every event.</summary>
/// <param name="operation">Settings and wire.</param>
/// <param name="webhookUrl">The address to be called.</param>
/// <param name="input">The trigger's input.</param>
/// <param name="cancellation">Ends the call.</param>
/// <returns>What unsubscribe needs later, such as the subscription's id, and when it runs out.</returns>
public delegate ValueTask<Subscription> SubscribeLambda(
    IOperation operation, string webhookUrl, RecordValue input, CancellationToken cancellation);

/// <summary>Ends a subscription.</summary>
/// <param name="operation">Settings and wire.</param>
/// <param name="subscription">What subscribe gave.</param>
/// <param name="cancellation">Ends the call.</param>
public delegate ValueTask UnsubscribeLambda(IOperation operation, RecordValue subscription, CancellationToken cancellation);

/// <summary>Turns what was delivered into events: a record is one, a list several, null none. Sends nothing.</summary>
public delegate ValueTask<Value> NotificationLambda(IOperation operation, NotificationCall call, CancellationToken cancellation);
