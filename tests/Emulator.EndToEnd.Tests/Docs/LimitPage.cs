using System.Globalization;
using System.Text;
using Emulator.Hosting.Workspaces;

namespace Emulator.EndToEnd.Tests.Docs;

/// <summary>The page of limits, made from the table that reads them.</summary>
internal static class LimitPage
{
    public static string Text()
    {
        var page = new StringBuilder(
            """
            # Limits

            Every limit is a setting of `emulator.yaml`. The profile says what holds where a limit is not named: `vendor` has the
            platform's limits and real waits, `local`, the default, has none that are a matter of the platform's capacity.

            ```yaml
            profile: vendor
            waits: none                                # or real
            limits: { job_seconds: 3600, repeat_rounds: none }
            ```

            A breach names its setting. One in a job fails the step, with the error type `Limit` or `Timeout`; a recipe that is too
            large is a problem (H006) and does not start. Texts of a job report are cut.

            | setting | limits | vendor | local |
            | --- | --- | --- | --- |

            """);
        foreach (var setting in LimitSettings.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{setting.Name}` | {setting.Meaning} | {Shown(setting, WorkspaceLimits.Vendor)} | {Shown(setting, WorkspaceLimits.Local)} |\n");
        }

        return page.Append(
            """

            `call_depth` is ours, the platform says nothing. `jobs prune` erases jobs that ended more than 30 days ago, when it is asked to.

            Not limited, because there is no such thing here yet or because it would lose data: the platform's queues and webhook gateway,
            suspended jobs, its cut of a job's details at 1 MB (every record is kept whole), the sizes of packages, lookup tables and test cases.

            """).ToString();
    }

    private static string Shown(LimitSetting setting, WorkspaceLimits limits) =>
        setting.Get(limits) is { } number ? number.ToString("N0", CultureInfo.InvariantCulture) : "none";
}
