# encoding: utf-8
# sloppy crm — naïve connector, written in a hurry (é, ü, 日本語)
{
	title: 'Sloppy CRM' ,
	'connection' => {
		fields: [
			{ 'name' => 'apikey', label: "API key", :control_type => 'password', optional: false , },
			{ :name => :domain, 'optional' => 'false' },
		] ,
		:authorization => {
			type: "api_key",
			credentials: lambda do |connection|
				params( { :api_key => connection['apikey'] } )
				headers 'X-Client' => 'sloppy' , 'X-Empty' => nil
			end,
		},
	},

	test: lambda do | connection |
		get( "https://#{ connection[ 'domain' ] }.sloppy.example/list" )
	end,

	methods: {
		clean: lambda do |h|
			h.each do |k, v|
				if v.blank? then h.delete(k)
				elsif v.is_a? Hash then call(:clean, v)
				elsif v.is_a? String
					h[k] = v.strip.gsub(/\s+/, ' ')
				end
			end
			h
		end,
		url: ->( connection , path = '' ) { 'https://' + connection[:domain] + '.sloppy.example' + '/' + path.to_s } ,
		full_name: lambda do |c|
			( c[ 'first' ] || '' ) + ' ' + ( c['last'] || '' )
		end,
		stage: lambda do |s|
			case s
			when 'a', 'A' ; 'Active'
			when 'l' then 'Lost'
			when nil, '' then nil
			else s.capitalize end
		end,
	},

	object_definitions: {
		contact: {
			fields: lambda do
				[
					{ name: 'id', type: :integer, },
					{ 'name': 'first' }, { 'name': "last" },
					{ name: "full_name" , label: 'Full name' },
					{ name: 'stage', 'control_type': :select, pick_list: [ [ 'Active', 'a' ], [ 'Lost', 'l' ], ] },
					{ name: 'address', type: :object, properties: [ { name: 'city' }, { name: 'zip', label: 'ZIP' }, ], },
				]
			end
		},
	},

	actions: {
		create_contact: {
			input_fields: lambda do |object_definitions|
				object_definitions['contact'].ignored( 'id', 'full_name' )
			end,
			execute: lambda do |connection, input|
				data = call( 'clean', input )
				puts data
				res = post( call('url', connection, 'contacts') , { contact: data, 'source' => :api } )
				out = res['items']&.first || { }
				out['full_name'] = call( 'full_name', input )
				out[ :stage ] = call 'stage', input[ 'stage' ]
				out['weird'] = ( input['address'] && input['address']['city'] && input['address']['city'][0] ) || "none"
				out[ 'n' ] ||= 'filled'
				out
			end,
			output_fields: lambda do |object_definitions| object_definitions['contact'] end,
		},

		"find_contact" => {
			input_fields: lambda { [ { name: 'email' } ] },
			'execute' => lambda do |connection, input|
				if !input['email'].present? || input['email'] !~ /@/
					error( "Bad email '#{input["email"]}'" )
				end
				found = get( call( 'url', connection, 'list' ), q: input['email'] ) .
					select { |c| c['name'] == 'a' ||
						c['name'] == 'z' } .
					first
				unless found . nil?
					{ contact: found, count: found.count, keys: found . keys * ',', }
				else
					{ contact: nil }
				end
			end ,
		} ,

		stats: {
			execute: lambda do |connection,input|
				total = 0 ; names = [ ]
				get(call('url',connection,'list')).each_with_index do |c,i|
					total += c['id'] * (i+1)
					names.push(c['name'])unless names.include?c['name']
				end
				i = 0
				while i < 3 do i += 1 end
				until i <= 0
					i -= 1
				end
				avg = names.size > 0 ? total/names.size : nil
				text = <<-TEXT.gsub(/^\s+/, '').strip
					Total: #{total}
					Names: #{names.join(', ')}
				TEXT
				{ total: total, avg: avg, names: names, i: i, text: text, 'é' => "naïve #{'日本'.length}",
					big: 10_000 * 1.5e3, neg: -5.abs, odd: names.length.odd?, }
			end
		},
	},

	triggers: {
		new_contact: {
			type: :paging_desc,
			input_fields: lambda do [ { name: 'since', type: :date } ] end,
			poll: lambda do |connection, input, page|
				page ||= 1
				list = get(call('url', connection, 'list'))
				  .params(page: page, order: 'desc', since: input['since']&.to_date&.strftime('%d/%m/%Y'))
				{
				  events: list,
				  next_page: page < 2 ? page + 1 : nil,
				}
			end,
			document_id: lambda do |c| c['id'] end,
			sort_by: ->(c) { c['id'] },
			output_fields: lambda do |o| o['contact'] end,
		}
	},

	pick_lists: {
		'stages' => lambda do [ ["Active",'a'],["Lost",  'l',], ] end,
		owners: lambda do |connection, team: nil|
			get(call('url', connection, "list"), { team: team, }).pluck('name', 'id')
		end,
	},
}
