using Emulator.Connectors.Utility.Api;
using Emulator.Connectors.Utility.Clock;
using Emulator.Connectors.Utility.Code;
using Emulator.Connectors.Utility.Compression;
using Emulator.Connectors.Utility.Csv;
using Emulator.Connectors.Utility.DataTables;
using Emulator.Connectors.Utility.Files;
using Emulator.Connectors.Utility.Functions;
using Emulator.Connectors.Utility.Http;
using Emulator.Connectors.Utility.Json;
using Emulator.Connectors.Utility.Lists;
using Emulator.Connectors.Utility.Logging;
using Emulator.Connectors.Utility.Mail;
using Emulator.Connectors.Utility.SmartLists;
using Emulator.Connectors.Utility.Tables;
using Emulator.Connectors.Utility.Templates;
using Emulator.Connectors.Utility.Topics;
using Emulator.Connectors.Utility.Unsupported;
using Emulator.Connectors.Utility.Variables;
using Emulator.Connectors.Utility.Xml;
using Emulator.Sdk;

namespace Emulator.Connectors.Utility;

/// <summary>The platform's own connectors, by the names that recipes call them (recipe-format 15).</summary>
public static class UtilityConnectors
{
    /// <param name="folder">Where tables and mail that is not sent are kept; made when it is first needed.</param>
    public static IReadOnlyDictionary<string, Func<ConnectorDefinition>> All(UtilityFolder folder) =>
        new Dictionary<string, Func<ConnectorDefinition>>(StringComparer.Ordinal)
        {
            ["clock"] = ClockConnector.Define,
            ["csv_parser"] = CsvConnector.Define,
            ["email"] = () => MailConnector.Define(folder),
            ["file_connector"] = CompressionConnector.Define,
            ["js_eval"] = JavaScriptConnector.Define,
            ["json_parser"] = JsonConnector.Define,
            ["logger"] = LoggerConnector.Define,
            ["lookup_table"] = () => LookupTableConnector.Define(folder),
            ["py_eval"] = UnsupportedConnectors.Python,
            ["rest"] = HttpConnector.Define,
            ["workato_api_platform"] = ApiConnector.Define,
            ["workato_app"] = UnsupportedConnectors.RecipeOperations,
            ["workato_custom_code"] = RubyConnector.Define,
            ["workato_db_table"] = () => DataTableConnector.Define(folder),
            ["workato_decision_engine"] = UnsupportedConnectors.DecisionEngine,
            ["workato_files"] = () => FilesConnector.Define(folder),
            ["workato_genie"] = () => AgentConnector.Define("workato_genie", "Genie"),
            ["workato_list"] = ListConnector.Define,
            ["workato_mapper"] = MapperConnector.Define,
            ["workato_pub_sub"] = () => TopicConnector.Define(folder),
            ["workato_recipe_function"] = FunctionConnector.Define,
            ["workato_service"] = ServiceConnector.Define,
            ["workato_skill"] = () => AgentConnector.Define("workato_skill", "Skill"),
            ["workato_smart_list"] = SmartListConnector.Define,
            ["workato_template"] = () => TemplateConnector.Define(folder),
            ["workato_transformations"] = TransformationConnector.Define,
            ["workato_variable"] = VariableConnector.Define,
            ["workato_webhooks"] = WebhookConnector.Define,
            ["workato_workflow_task"] = UnsupportedConnectors.WorkflowTask,
            ["xml_parser"] = XmlConnector.Define,
        };
}
