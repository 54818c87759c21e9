{
  'title' => 'String keys',
  'connection' => { 'fields' => [{ 'name' => 'a' }], 'authorization' => { 'type' => 'basic_auth', 'credentials' => lambda { |connection| user(connection[:a]); password(connection['b'] || '') } } },
  'object_definitions' => { 'item' => { 'fields' => lambda { |connection, config_fields, object_definitions| [{ 'name' => 'id' }, { name: :label, type: :string }] } } },
  'actions' => { 'get_item' => { 'input_fields' => lambda { |object_definitions| object_definitions['item'].required('id') }, 'execute' => lambda { |connection, input| get("https://strings.example/items/#{input[:id]}")['items'][0] }, 'output_fields' => lambda { |object_definitions| object_definitions[:item] } } },
  'methods' => { 'twice' => lambda { |x| x + x } }
}
