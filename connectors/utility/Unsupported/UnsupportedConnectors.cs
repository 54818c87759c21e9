using Emulator.Sdk;

namespace Emulator.Connectors.Utility.Unsupported;

/// <summary>
/// Connectors of the platform whose work cannot be done here (recipe-format 15.11, 15.15, 15.16). They count as reaching
/// outside, so that <c>--stub external</c> answers their steps.
/// </summary>
internal static class UnsupportedConnectors
{
    public static ConnectorDefinition Python() => Outside(LocalConnector.Of(
        "py_eval",
        "Python snippets",
        [UnsupportedAction.Of("invoke_custom_py_code", "Execute code", UtilityProblems.Python, "there is no Python here")]));

    public static ConnectorDefinition WorkflowTask() => Outside(LocalConnector.Of(
        "workato_workflow_task",
        "Workflow apps",
        [
            Person("human_review_on_existing_record", "Assign task and wait", "it waits for a person"),
            Person("human_review_on_new_record", "Create request, assign task and wait", "it waits for a person"),
            Person("change_workflow_stage", "Change workflow stage", "there is no workflow app here"),
            Person("create_request", "Create request", "there is no workflow app here"),
            Person("update_request", "Update request", "there is no workflow app here"),
            Person("get_request", "Get request", "there is no workflow app here"),
            Person("app_function_return", "Return to page", "there is no page here"),
        ],
        [
            LocalConnector.Called("new_requests_realtime", "New request"),
            LocalConnector.Called("updated_requests_realtime", "New or updated request"),
            LocalConnector.Called("app_function_call", "New call from a page"),
            LocalConnector.Called("app_function_trigger", "New call from a page"),
        ]));

    public static ConnectorDefinition RecipeOperations() => Outside(LocalConnector.Of(
        "workato_app",
        "RecipeOps",
        [
            Platform("get_recipe", "Get recipe"),
            Platform("list_recipes", "List recipes"),
            Platform("search_recipes", "Search recipes"),
            Platform("start_recipe", "Start recipe"),
            Platform("stop_recipe", "Stop recipe"),
            Platform("list_jobs", "List jobs"),
            Platform("get_job", "Get job"),
            Platform("rerun_jobs", "Rerun jobs"),
            Platform("search_connections", "Search connections"),
        ],
        [
            LocalConnector.Called("stop_error", "Recipe stopped by the platform"),
            LocalConnector.Called("shared_account_disconnected", "Connection lost"),
            LocalConnector.Called("job_failed", "Job failed"),
        ]));

    public static ConnectorDefinition DecisionEngine() => Outside(LocalConnector.Of(
        "workato_decision_engine",
        "Decision tables",
        [UnsupportedAction.Of("execute_model", "Execute model", UtilityProblems.Model, "decision models are not evaluated here")]));

    private static ActionDefinition Person(string name, string title, string reason) =>
        UnsupportedAction.Of(name, title, UtilityProblems.Person, reason);

    private static ActionDefinition Platform(string name, string title) =>
        UnsupportedAction.Of(name, title, UtilityProblems.PlatformOnly, "it asks the platform about its own recipes, jobs or connections");

    private static ConnectorDefinition Outside(ConnectorDefinition connector) => connector with { IsLocal = false };
}
